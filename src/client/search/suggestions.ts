import type { Result } from '#search/answer.ts';
import { openSuggestion } from './suggestion.ts';
import { echoOf, filled } from './words.ts';

/**
 * The list below the field, as ARIA's combobox pattern has it: the focus stays in the field, which names the active row.
 * The rows are made once; the last one leads to all results.
 */
export function openSuggestions(form: HTMLFormElement, field: HTMLInputElement, count: number) {
  const list = document.createElement('div');
  list.className = 'search-suggestions';
  list.id = `${field.id}-suggestions`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.dataset.suggestions ?? '');
  const rows = Array.from({ length: count }, (_, at) => openSuggestion(`${list.id}-${at}`));
  const all = openSuggestion(`${list.id}-all`);
  all.element.classList.add('search-suggestion-all');
  all.act = () => form.requestSubmit();
  list.append(...rows.map((row) => row.element), all.element);
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  form.append(list, region);

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');

  let shown: typeof rows = [];
  let active = -1;

  // The focus stays in the field.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    shown.find(({ element }) => element.contains(target as Node))?.act();
  });

  function show(results: readonly Result[], words: string) {
    for (const [at, row] of rows.entries()) row.show(results[at]);
    shown = results.length > 0 ? [...rows.slice(0, results.length), all] : [];
    leave(words);
    if (!open()) close();
  }

  /** The reader is back in the field and has typed these words. */
  function leave(words: string) {
    all.title.textContent = filled(form.dataset.all ?? '', { query: echoOf(words) });
    activate(-1);
  }

  function open(): boolean {
    if (shown.length === 0) return false;
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    say(filled(form.dataset.suggested ?? '', { count: shown.length - 1 }));
    return true;
  }

  /** False when it was closed. */
  function close(): boolean {
    if (list.hidden) return false;
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    say('');
    activate(-1);
    return true;
  }

  /** As the focus stays in the field, a screen reader hears of the list only here; once while the number is the same. */
  function say(sentence: string) {
    if (region.textContent !== sentence) region.textContent = sentence;
  }

  function activate(next: number) {
    shown[active]?.element.setAttribute('aria-selected', 'false');
    active = next;
    const element = shown[active]?.element;
    element?.setAttribute('aria-selected', 'true');
    if (element) field.setAttribute('aria-activedescendant', element.id);
    else field.removeAttribute('aria-activedescendant');
  }

  /** Down and up, through the field itself and around. False when there is nothing to move in. */
  function move(step: 1 | -1): boolean {
    if (!open()) return false;
    const places = shown.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
    return true;
  }

  /** Goes where the active row leads; false when none is. */
  function choose(): boolean {
    const row = list.hidden ? undefined : shown[active];
    row?.act();
    return row !== undefined;
  }

  /** A row is active, and must not become another under the reader's hand. */
  const isInUse = () => active >= 0;

  return { show, leave, isInUse, open, close, move, choose };
}
