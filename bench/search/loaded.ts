import type { Browser } from 'playwright-core';
import type { Figure } from './figures.ts';
import { askNext, openWithQuestion, watchResults } from './page-watch.ts';
import { serveSlowly } from './slow-server.ts';
import { tasksOf } from './tasks.ts';

/** How long questions take whose files have all been fetched, and what the page's own thread does meanwhile. */
export async function loadedAnswers(
  browser: Browser,
  out: string,
  questions: readonly string[],
): Promise<Figure[]> {
  const server = await serveSlowly(out);
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await watchResults(page);
  await openWithQuestion(page, server.url, questions[0] ?? '');
  for (const words of questions.slice(1)) await askNext(page, words);
  const first: number[] = [];
  const settled: number[] = [];
  const before = server.transfers.length;
  const tasks = await tasksOf(browser, page, async () => {
    for (const words of questions) {
      const answered = await askNext(page, words);
      first.push(answered.first - answered.asked);
      settled.push(answered.settled - answered.asked);
    }
  });
  const fetched = server.transfers.length - before;
  await page.close();
  await server.stop();
  return [
    { name: 'loaded bundles: newest years answered', unit: 'ms', values: first },
    { name: 'loaded bundles: whole archive answered', unit: 'ms', values: settled, bar: 300 },
    { name: 'loaded bundles: requests meanwhile', unit: '', values: [fetched] },
    { name: 'loaded bundles: longest main-thread task', unit: 'ms', values: [tasks.longest] },
    {
      name: 'loaded bundles: longest with our scripts',
      unit: 'ms',
      values: [tasks.longestOfScripts],
      bar: 50,
    },
  ];
}
