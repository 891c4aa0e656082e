import type { Browser } from 'playwright-core';
import type { Figure } from './figures.ts';
import { serveSlowly } from './slow-server.ts';
import { tasksOf } from './tasks.ts';

const SLOWNESS = 4;
const PAUSE = 150;

/** What the page's own thread does while a reader with a slow phone types into the box of the header. */
export async function typing(
  browser: Browser,
  out: string,
  questions: readonly string[],
): Promise<Figure[]> {
  const server = await serveSlowly(out);
  const longest: number[] = [];
  const scripts: number[] = [];
  for (const words of questions.filter((question) => question.length >= 10)) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
    const box = await page.locator('header input[name="q"]').boundingBox();
    const tasks = await tasksOf(browser, page, async () => {
      await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
      await page.keyboard.type(words.slice(0, 10), { delay: PAUSE });
      await page.waitForTimeout(1500);
    });
    longest.push(tasks.longest);
    scripts.push(tasks.longestOfScripts);
    await context.close();
  }
  await server.stop();
  return [
    { name: 'typing, 4× slower: longest main-thread task', unit: 'ms', values: longest },
    { name: 'typing, 4× slower: longest with our scripts', unit: 'ms', values: scripts, bar: 50 },
  ];
}
