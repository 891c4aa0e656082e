import type { Page } from 'playwright-core';

/** Excerpts are cut on purpose: the whole stands behind the title. What scrolls alone and what is out of sight may be larger. */
const MAY = '.card-summary, .table-scroll, .visually-hidden, .register thead, pre';

/** Elements with words beyond the window's right edge, or cut off by a box that shows a part only; the page itself if it scrolls. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate((may) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page: ${scrollWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest(may) || !element.textContent?.trim() || !element.checkVisibility())
        continue;
      const box = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        box.right > clientWidth + 0.5 ||
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut) found.push(element.outerHTML.slice(0, 80));
    }
    return found;
  }, MAY);
}
