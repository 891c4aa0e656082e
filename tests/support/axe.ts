import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 on its levels A and AA, of which axe leaves out what is new in 2.2 unless it is named, and axe's own advice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it is shown now: `color-contrast: <a href="/">…`. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (await page.evaluate(() => typeof window.axe === 'undefined')) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    // What passes is nobody's concern, and telling it takes half of the time.
    (values) =>
      window.axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload: false,
      }),
    tags,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
