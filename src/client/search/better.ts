import type { Result } from '#search/answer.ts';
import type { ResultList } from './list.ts';
import { filled, type SearchWords } from './words.ts';

/** The button that tells of better results above the window, and leads to them. */
export function openBetter(button: HTMLElement, list: ResultList, words: SearchWords) {
  /** Came in above what the reader looks at, and not seen yet. */
  const unseen = new Set<string>();

  function forget() {
    unseen.clear();
    tell();
  }

  function tell() {
    button.hidden = unseen.size === 0;
    if (unseen.size > 0) button.textContent = filled(words.better, { count: unseen.size });
  }

  function look() {
    for (const { key, box } of list.boxes()) if (box.top >= 0) unseen.delete(key);
    tell();
  }

  addEventListener('scroll', look, { passive: true });
  button.addEventListener('click', () => {
    const first = [...list.keys()].find((key) => unseen.has(key));
    const item = first && list.item(first);
    if (item) {
      item.element.scrollIntoView();
      item.link.focus({ preventScroll: true });
    }
    forget();
  });

  return {
    /** @param known what stood in the list before */
    add(results: readonly Result[], anchor: string, known: ReadonlySet<string>) {
      for (const key of unseen) if (!list.has(key)) unseen.delete(key);
      const at = results.findIndex(({ key }) => key === anchor);
      for (const { key } of results.slice(0, Math.max(at, 0))) {
        if (known.size > 0 && !known.has(key)) unseen.add(key);
      }
      look();
    },
    count: () => unseen.size,
    forget,
  };
}
