/** Fetches the page behind a link as soon as a reader means it, unless the reader or the line wants to save. */
import { isWorthFetching } from './prefetch/worth.ts';

/** Milliseconds that a mouse, and a finger, rests on a link before it is meant; a finger that scrolls is gone by then. */
const REST = 80;
const TOUCH = 40;
/** Pages; whoever means more is looking around. */
const MOST = 12;

const fetched = new Set<string>();
let rest: ReturnType<typeof setTimeout> | undefined;

if (!wantsToSave()) {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    clearTimeout(rest);
    const link = target instanceof Element && target.closest('a');
    if (link) rest = setTimeout(fetchPage, pointerType === 'touch' ? TOUCH : REST, link);
  });
  // The browser has taken the finger for one that scrolls.
  document.addEventListener('pointercancel', () => clearTimeout(rest));
}

function fetchPage(link: HTMLAnchorElement): void {
  if (fetched.size >= MOST || !isWorthFetching(link, location)) return;
  const address = link.href.replace(/#.*/, '');
  if (fetched.has(address)) return;
  fetched.add(address);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = address;
  document.head.append(hint);
}

function wantsToSave(): boolean {
  const { connection } = navigator as { connection?: { saveData: boolean; effectiveType: string } };
  const isSlow = /2g/.test(connection?.effectiveType ?? '');
  return connection?.saveData || isSlow || matchMedia('(prefers-reduced-data: reduce)').matches;
}
