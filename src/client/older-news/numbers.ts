/** The most numbers shown at once. */
const SHOWN = 10;

/**
 * The row of page numbers.
 *
 * @param starts where in the archive each page begins, by number; grows as one goes
 */
export function openNumbers(row: HTMLElement, starts: Map<number, string>) {
  const links = () => [...row.querySelectorAll<HTMLAnchorElement>('a[data-number]')];
  for (const link of links()) starts.set(Number(link.dataset.number), link.href);

  /** The page that a link of the row turns to; none when it leads away. */
  function numberOf(link: Element): number | undefined {
    const number =
      link === row.firstElementChild ? 1 : Number((link as HTMLElement).dataset.number);
    return starts.has(number) ? number : undefined;
  }

  /** Marks the link whose page is under way. */
  function wait(pressed?: Element) {
    row.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
    pressed?.setAttribute('aria-busy', 'true');
  }

  /** Ten numbers, the last of them at most one beyond the current page. */
  function show(current: number) {
    const held = document.activeElement as HTMLElement | null;
    const from = Math.max(1, Math.min(starts.size, current + 1) - SHOWN + 1);
    const shown = links();
    for (let place = 0; place < Math.min(SHOWN, starts.size); place++) {
      const number = from + place;
      const link = shown[place] ?? add();
      link.href = starts.get(number) ?? '';
      link.dataset.number = link.textContent = String(number);
      if (number === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (held?.dataset.number && row.contains(held)) {
      row.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
    }
  }

  function add() {
    const link = document.createElement('a');
    row.lastElementChild?.before(link, ' ');
    return link;
  }

  return { numberOf, wait, show };
}
