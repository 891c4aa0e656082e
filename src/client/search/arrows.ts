import type { ResultList } from './list.ts';

/** The arrows lead from the field through the results and back. */
export function listenToArrows(page: Document, field: HTMLElement, list: ResultList): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    const next = target instanceof Element ? neighbourOf(target, key) : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
  });

  function neighbourOf(target: Element, key: string): HTMLElement | undefined {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const stops = [field, ...list.links()];
    const at = stops.indexOf(target as HTMLElement);
    return step === 0 || at < 0 ? undefined : stops[at + step];
  }
}
