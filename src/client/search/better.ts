import type { Result } from '#search/answer.ts';
import type { ResultList } from './list.ts';
import { filled, type SearchWords } from './words.ts';

/** The button that tells of better results above the window, and leads to them. */
export function openBetter(button: HTMLElement, list: ResultList, words: SearchWords) {
  /** Came in above what the reader looks at, and not seen yet. */
  const unseen = new Set<string>();

  function tell() {
    button.hidden = unseen.size === 0;
    if (unseen.size > 0) button.textContent = filled(words.better, { count: unseen.size });
  }

  function look() {
    if (unseen.size === 0) return;
    for (const { key, box } of list.boxes()) if (box.top >= 0) unseen.delete(key);
    tell();
  }

  addEventListener('scroll', look, { passive: true });
  button.addEventListener('click', () => {
    const first = list.boxes().find(({ key }) => unseen.has(key));
    first?.item.scrollIntoView({ block: 'start' });
    if (first) list.linkOf(first.key)?.focus({ preventScroll: true });
    unseen.clear();
    tell();
  });

  return {
    /** @param known what stood in the list before */
    add(results: readonly Result[], held: string, known: ReadonlySet<string>) {
      for (const key of unseen) if (!list.has(key)) unseen.delete(key);
      const at = results.findIndex(({ key }) => key === held);
      for (const { key } of results.slice(0, Math.max(at, 0))) {
        if (known.size > 0 && !known.has(key)) unseen.add(key);
      }
      look();
      tell();
    },
    count: () => unseen.size,
    forget() {
      unseen.clear();
      tell();
    },
  };
}
