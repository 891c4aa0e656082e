import type { Result } from '#search/answer.ts';
import { openResult } from './result.ts';
import { filled } from './words.ts';

export type ResultList = ReturnType<typeof openList>;

/** The results in the order of the answer. A result that stays keeps its elements, and with them the focus. */
export function openList(element: HTMLOListElement, looseText: string) {
  const divider = document.createElement('p');
  divider.className = 'search-divider';
  let items = new Map<string, ReturnType<typeof openResult>>();

  /** @param loose how many loose results there are, shown or not */
  function show(results: readonly Result[], loose = 0) {
    const next = new Map(
      results.map((result) => {
        const item = items.get(result.key) ?? openResult();
        item.show(result);
        return [result.key, item] as const;
      }),
    );
    for (const [key, item] of items) if (!next.has(key)) item.element.remove();
    items = next;
    arrange([...next.values()].map((item) => item.element));
    divide(results, loose);
  }

  /** What fits no longer may stand between what does until the answer is settled: only the last ones are set apart. */
  function divide(results: readonly Result[], loose: number) {
    const first = results[results.findLastIndex((result) => !result.loose) + 1];
    divider.textContent = filled(looseText, { count: loose });
    if (first) items.get(first.key)?.element.prepend(divider);
    else divider.remove();
  }

  /** An element that is moved loses the focus: the one that has it stays, the others move around it. */
  function arrange(wanted: readonly HTMLElement[]) {
    const focused = wanted.findIndex((item) => item.contains(document.activeElement));
    const at = focused < 0 ? wanted.length : focused;
    let after: Node | null = wanted[at] ?? null;
    for (const item of wanted.slice(0, at).reverse()) {
      if (item.nextSibling !== after || !item.isConnected) element.insertBefore(item, after);
      after = item;
    }
    let before = wanted[at];
    for (const item of wanted.slice(at + 1)) {
      if (before?.nextSibling !== item) before?.after(item);
      before = item;
    }
  }

  return {
    element,
    show,
    size: () => items.size,
    has: (key: string) => items.has(key),
    keys: () => new Set(items.keys()),
    links: () => [...items.values()].map(({ link }) => link),
    /** In order, each with its place in the window. */
    boxes: () =>
      [...items].map(([key, item]) => ({
        key,
        item: item.element,
        box: item.element.getBoundingClientRect(),
      })),
    item: (key: string) => items.get(key),
  };
}
