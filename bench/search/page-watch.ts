import type { Page } from 'playwright-core';
import type { Transfer } from './slow-server.ts';

/** What the list of results showed, and when. */
interface Sight {
  /** Milliseconds, of the clock that `Date.now()` shows. */
  at: number;
  /** The links in their order. */
  links: string;
  settled: boolean;
}

/** When the list of results answered a question. */
export interface Answered {
  asked: number;
  /** First shown; when nothing was found, settled. */
  first: number;
  settled: number;
}

/** How long a question may take. */
const LONGEST = 60_000;

/** To be called before the page is opened: from then on it notes what its list of results shows. */
export async function watchResults(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sights: { at: number; links: string; settled: boolean }[] = [];
    Object.assign(window, { sights });
    const look = () => {
      const list = document.querySelector<HTMLElement>('[data-search-results]');
      if (!list) return;
      const anchors = [...list.querySelectorAll('a')];
      const links = anchors.map((anchor) => anchor.pathname).join(' ');
      const settled = list.dataset.state === 'done';
      const last = sights.at(-1);
      if (last?.links === links && last.settled === settled) return;
      sights.push({ at: performance.timeOrigin + performance.now(), links, settled });
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-state'],
    });
  });
}

/** Opens the search page with a question in its address and waits until it is answered. */
export async function openWithQuestion(page: Page, url: string, words: string): Promise<Answered> {
  const asked = Date.now();
  await page.goto(`${url}/tim-kiem/?${new URLSearchParams({ q: words })}`, { waitUntil: 'commit' });
  return answered(page, asked, '');
}

/** Types another question on the search page, sends it and waits until it is answered. */
export async function askNext(page: Page, words: string): Promise<Answered> {
  const sights = await sightsOf(page);
  await page.fill('main input[name="q"]', words);
  const asked = Date.now();
  await page.press('main input[name="q"]', 'Enter');
  return answered(page, asked, sights.at(-1)?.links ?? '');
}

/** The bytes and the number of transfers that ended between two moments. */
export function costOf(
  transfers: readonly Transfer[],
  from: number,
  until: number,
): { kilobytes: number; requests: number } {
  const those = transfers.filter(({ asked, ended }) => asked >= from && ended <= until);
  return {
    kilobytes: those.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    requests: those.length,
  };
}

/** Whether a file is of the search and no part of an ordinary page: the worker and the index. */
export function isOfSearch({ path }: Transfer): boolean {
  return path.startsWith('/pagefind/') || path.includes('worker');
}

async function answered(page: Page, asked: number, before: string): Promise<Answered> {
  const deadline = Date.now() + LONGEST;
  while (Date.now() < deadline) {
    const since = (await sightsOf(page)).filter(({ at }) => at >= asked);
    const start = since.findIndex(({ settled, links }) => !settled || links !== before);
    const sights = start < 0 ? [] : since.slice(start);
    const settled = sights.find((sight) => sight.settled);
    if (settled) {
      const first = sights.find(({ links }) => links !== '' && links !== before) ?? settled;
      return { asked, first: first.at, settled: settled.at };
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`No answer on ${page.url()}`);
}

async function sightsOf(page: Page): Promise<Sight[]> {
  return page.evaluate(() => (window as unknown as { sights?: Sight[] }).sights ?? []);
}
