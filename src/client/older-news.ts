/**
 * Pages "Các tin khác" in place. Every number is a link to the bundle page that holds its articles; this reads that page
 * instead of going there, and goes there after all when the answer is of no use.
 */
import { NoAnswer, openArchive } from './older-news/archive.ts';
import { elementOf, type Line } from './older-news/line.ts';
import { openNumbers } from './older-news/numbers.ts';
import { keepPlace, keptPlace } from './older-news/place.ts';

const PAGE = 10;
/** Milliseconds without a word; longer ones are announced. */
const PATIENCE = 400;

const list = document.querySelector<HTMLElement>('.older-news ul');
const row = document.querySelector<HTMLElement>('.older-news nav');
const status = document.querySelector<HTMLElement>('.older-news [role=status]');
if (list && row && status) enhance(list, row, status);

function enhance(list: HTMLElement, row: HTMLElement, status: HTMLElement) {
  const starts = new Map<number, string>();
  const numbers = openNumbers(row, starts);
  const archive = openArchive();
  let turning = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;

  // Scripts come before the end of loading, when the browser looks for the reader's place on the page.
  const kept = keptPlace();
  if (kept) {
    for (const [number, start] of kept.starts) starts.set(number, start);
    show(kept.number, kept.lines);
  }

  row.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const number = numbers.numberOf(link);
    if (!number) return;
    event.preventDefault();
    turn(number, link);
  });

  async function turn(number: number, link: HTMLAnchorElement) {
    const turn = ++turning;
    wait(number, link);
    // A second failure is announced like the first.
    status.textContent = '';
    try {
      const lines = await linesOf(number);
      // Somebody in a hurry has already asked for another page.
      if (turn !== turning) return;
      const stood = row.getBoundingClientRect().top;
      list.style.minBlockSize = `${list.offsetHeight}px`;
      const next = lines[PAGE];
      if (next) starts.set(number + 1, next.place);
      show(number, lines.slice(0, PAGE));
      keepPlace({ number, lines: lines.slice(0, PAGE), starts });
      // The numbers stay under the finger when the new titles are longer.
      scrollBy({ top: row.getBoundingClientRect().top - stood, behavior: 'instant' });
      say('shown', number);
      // Who has turned a page is likely to turn the next one.
      linesOf(number + 1).catch(() => {});
    } catch (error) {
      if (turn !== turning) return;
      if (error instanceof NoAnswer) {
        say('failed');
        status.scrollIntoView({ block: 'nearest' });
      } else location.href = link.href;
    }
    wait();
  }

  /** The lines of a page and the first of the next one; none of a page that is not known to be there. */
  async function linesOf(number: number): Promise<Line[]> {
    const start = starts.get(number);
    return start ? archive.linesFrom(start, PAGE + 1, starts.get(number + 1)) : [];
  }

  function show(number: number, lines: readonly Line[]) {
    list.replaceChildren(...lines.map(elementOf));
    numbers.show(number);
  }

  /** Marks what the reader waits for, and announces it when it takes long; without a number the waiting is over. */
  function wait(number?: number, link?: Element) {
    clearTimeout(patience);
    if (number) patience = setTimeout(say, PATIENCE, 'loading', number);
    list.setAttribute('aria-busy', String(Boolean(number)));
    numbers.wait(link);
  }

  /** Failures are there to be seen, the rest shows by itself. */
  function say(name: 'loading' | 'shown' | 'failed', number = 0) {
    status.textContent = (status.dataset[name] ?? '').replace('#', String(number));
    status.classList.toggle('visually-hidden', name !== 'failed');
  }
}
