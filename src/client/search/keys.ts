import type { ResultList } from './list.ts';

/** `/` leads to the field, the arrows from there through the results and back. */
export function listenToKeys(page: Document, field: HTMLElement, list: ResultList): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented || !(target instanceof Element))
      return;
    const next = key === '/' ? fieldFrom(target) : neighbourOf(target, key);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
  });

  /** Whoever types a slash into a field means the slash. */
  function fieldFrom(target: Element): HTMLElement | undefined {
    const types = target.matches('input:not([type=radio]), textarea, select, [contenteditable]');
    return types ? undefined : field;
  }

  function neighbourOf(target: Element, key: string): HTMLElement | undefined {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const stops = [field, ...list.links()];
    const at = stops.indexOf(target as HTMLElement);
    return step === 0 || at < 0 ? undefined : stops[at + step];
  }
}
