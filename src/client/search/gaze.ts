import type { ResultList } from './list.ts';
import type { Anchor } from './place.ts';

/** Milliseconds for which new results are not yet being read. */
const GLANCE = 600;
/** Milliseconds without scrolling after which the reader has come to rest. */
const REST = 150;

/** What the reader looks at. It stays where it is while better results come in above it. */
export function openGaze(list: ResultList) {
  let shown: number | undefined;
  let hasActed = false;
  let returning: Anchor | undefined;
  let scrolled = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let rest = () => {};

  const act = () => {
    hasActed = true;
  };
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(type, act, { passive: true });
  }
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - scrolled) > 1) act();
      clearTimeout(resting);
      resting = setTimeout(rest, REST);
    },
    { passive: true },
  );

  /** The focused result if it is in sight, then all others in sight from the top. */
  function inSight(): Anchor[] {
    const seen = list
      .boxes()
      .filter(({ box }) => box.bottom > 0 && box.top < document.documentElement.clientHeight);
    const focused = seen.filter(({ item }) => item.contains(document.activeElement));
    return [...new Set([...focused, ...seen])].map(({ key, box }) => ({ key, top: box.top }));
  }

  return {
    place: (): Anchor | undefined => inSight()[0],
    hasActed: () => hasActed,
    /** Another question; or the same one for a reader who comes back to a place. */
    start(kept?: Anchor) {
      shown = undefined;
      hasActed = false;
      returning = kept;
      list.element.style.minBlockSize = '';
    },
    /** The results stand there from now on, if they did not before. */
    note() {
      if (list.size() > 0) shown ??= performance.now();
    },
    /** What has to stay where it is, the first of it that can; nothing as long as nobody can have read it. */
    looksAt(): Anchor[] {
      if (!hasActed && returning) return [returning];
      if (shown === undefined) return [];
      return hasActed || performance.now() - shown >= GLANCE ? inSight() : [];
    },
    /** Scrolls so that it stands where it stood. */
    restore({ key, top }: Anchor) {
      const item = list.item(key)?.element;
      if (!item) return;
      const off = () => item.getBoundingClientRect().top - top;
      scrollBy({ top: off(), behavior: 'instant' });
      const missing = off();
      if (missing > 1) {
        // The page ends too early.
        list.element.style.minBlockSize = `${list.element.offsetHeight + missing}px`;
        scrollBy({ top: missing, behavior: 'instant' });
      }
      scrolled = scrollY;
    },
    onRest(listener: () => void) {
      rest = listener;
    },
  };
}
