import type { Result, Searcher } from '#search/answer.ts';
import { part } from './page-parts.ts';
import { createSearcher } from './searcher.ts';
import { openSuggestions } from './suggestions.ts';

/** Letters from which on there is something to suggest. */
const LETTERS = 3;
/** Milliseconds between the last letter and the question. */
const PAUSE = 120;
/** After so many more, what nothing was found for is no half-typed word but perhaps a slip. */
const REST = 500;
const ROWS = 5;

/** Makes a search form a combobox: it suggests results while the reader types, and is a plain form all the same. */
export function openSearchBox(form: HTMLFormElement, searcher: Searcher = createSearcher()): void {
  const field = part<HTMLInputElement>(form, 'input');
  const list = openSuggestions(form, field, ROWS);
  let asked = '';
  let answered = '';
  let turn = 0;
  let pausing: ReturnType<typeof setTimeout> | undefined;

  field.addEventListener('input', () => {
    clearTimeout(pausing);
    pausing = setTimeout(suggest, PAUSE);
    // Rows of a shorter question stay until the next ones come; those of another one would mislead.
    if (wordsTyped().startsWith(answered)) list.leave(wordsTyped());
    else list.show([], wordsTyped());
  });
  field.addEventListener('focus', () => {
    if (answered === wordsTyped()) list.open();
  });
  form.addEventListener('focusout', close);
  form.addEventListener('submit', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isDone =
      (event.key === 'ArrowDown' && list.move(1)) ||
      (event.key === 'ArrowUp' && list.move(-1)) ||
      (event.key === 'Enter' && list.choose()) ||
      (event.key === 'Escape' && list.close());
    if (isDone) event.preventDefault();
  });
  // The reader may have typed while this was being loaded.
  if (document.activeElement === field) suggest();

  async function suggest() {
    const words = wordsTyped();
    if (words === asked) return;
    const mine = ++turn;
    asked = words;
    if (words.length < LETTERS) return list.show([], words);
    try {
      const total = await ask(words, mine, true);
      if (total === 0) pausing = setTimeout(mend, REST, words, mine);
    } catch {
      // Without suggestions there is still the form.
      if (mine !== turn) return;
      asked = '';
      list.close();
    }
  }

  /** The words as a whole, which the search may put right. */
  async function mend(words: string, mine: number) {
    // What was found for the words as they are stands there.
    await ask(words, mine, false).catch(() => {});
  }

  /** How many fit; undefined when another question was asked meanwhile. */
  async function ask(words: string, mine: number, typing: boolean): Promise<number | undefined> {
    let fitting: number | undefined;
    const asking = searcher.ask({ words, order: 'best' }, { show: ROWS, typing });
    for await (const { results, settled, total, instead } of asking) {
      if (mine !== turn) return undefined;
      fitting = total;
      const isNew = typing || (instead !== undefined && total > 0 && !list.isInUse());
      if (isNew && document.activeElement === field && (settled || isEnough(results))) {
        list.show(results, words);
        answered = words;
      }
      // Older years are for the page.
      if (isEnough(results) && isNew) break;
    }
    return fitting;
  }

  function close() {
    clearTimeout(pausing);
    turn++;
    asked = '';
    list.close();
  }

  function wordsTyped(): string {
    return field.value.normalize('NFC').trim();
  }
}

const isEnough = (results: readonly Result[]) => results.length >= ROWS;
