import type { Browser, Page } from 'playwright-core';
import type { Condition } from './conditions.ts';

/** Pixels; what is further down a long list looks like what is above. */
const MOST = 6000;

/** Writes a picture of a whole page, as JPEG. */
export async function takeShot(
  browser: Browser,
  url: string,
  { options, before, after }: Condition,
  file: string,
): Promise<void> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  try {
    await before?.(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('[data-state=searching]').waitFor({ state: 'detached' });
    await after?.(page);
    await settle(page, options.javaScriptEnabled !== false);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const width = page.viewportSize()?.width ?? 0;
    const clip = { x: 0, y: 0, width, height: Math.min(height, MOST) };
    await page.screenshot({ path: file, type: 'jpeg', quality: 70, fullPage: true, clip });
  } finally {
    await page.context().close();
  }
}

/** Pictures further down are loaded when somebody looks at them. */
async function settle(page: Page, scripts: boolean) {
  if (!scripts) return;
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    const all = [...document.images].map((picture) => picture.decode().catch(() => {}));
    await Promise.race([Promise.all(all), new Promise((after) => setTimeout(after, 5000))]);
  });
}
