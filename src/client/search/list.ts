import type { Result } from '#search/answer.ts';
import { openResult } from './result.ts';

export type ResultList = ReturnType<typeof openList>;

/** The results in the order of the answer. A result that stays keeps its elements, and with them the focus. */
export function openList(element: HTMLOListElement, looseText: string) {
  let items = new Map<string, ReturnType<typeof openResult>>();

  function show(results: readonly Result[]) {
    const next = new Map(
      results.map((result) => {
        const item = items.get(result.key) ?? openResult(looseText);
        item.show(result);
        return [result.key, item] as const;
      }),
    );
    for (const [key, item] of items) if (!next.has(key)) item.element.remove();
    items = next;
    arrange([...next.values()].map((item) => item.element));
  }

  /** An element that is moved loses the focus: the one that has it stays, the others move around it. */
  function arrange(wanted: readonly HTMLElement[]) {
    const held = wanted.findIndex((item) => item.contains(document.activeElement));
    const at = held < 0 ? wanted.length : held;
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
