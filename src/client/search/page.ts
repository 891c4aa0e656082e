import type { Searcher } from '#search/answer.ts';
import { addressOf, type Question, readQuestion } from '#search/question.ts';
import { listenToArrows } from './arrows.ts';
import { openControls } from './controls.ts';
import { isPlainClick, part } from './page-parts.ts';
import { keepPlace, keptPlace, type Place } from './place.ts';
import { focusOnSlash } from './slash.ts';
import { openView } from './view.ts';
import { wordsOf } from './words.ts';

/** Milliseconds within which the arrow keys pass from one choice to the next. */
const PASSING = 1000;

/**
 * Makes the search page live: the address holds the question, the page answers it.
 *
 * @example
 * openSearchPage(document, createSearcher());
 */
export function openSearchPage(page: Document, searcher: Searcher): void {
  const root = page.querySelector<HTMLElement>('.search-page');
  if (!root) return;
  const words = wordsOf(root);
  const form = part<HTMLFormElement>(root, '.search-form');
  const field = part<HTMLInputElement>(form, 'input');
  const main = part(root, '.search-main');
  const controls = openControls(root, form, words);
  const view = openView(root, controls, words);
  let question: Question;
  let turn = 0;
  /** The choice that was changed last. */
  let passed = { name: '', at: 0 };

  history.scrollRestoration = 'manual';
  focusOnSlash(page, field);
  listenToArrows(page, field, view.list);
  come(keptPlace());

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Its keyboard would cover the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    go(controls.question());
  });
  root.addEventListener('change', ({ target, timeStamp }) => {
    const { type, name } = target as HTMLInputElement;
    if (type !== 'radio') return;
    const isPassing = name === passed.name && timeStamp - passed.at < PASSING;
    passed = { name, at: timeStamp };
    const next = controls.question();
    // Escape empties the field; whoever then chooses a filter means the question that stands there answered.
    go(next.words ? next : { ...next, words: question.words }, isPassing);
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !isPlainClick(event)) return;
    keep();
    if (!link.getAttribute('href')?.startsWith('?')) return;
    event.preventDefault();
    go(readQuestion(new URL(link.href).searchParams));
    view.takeFocus();
  });
  part(root, '.search-more').addEventListener('click', () => {
    view.further();
    answer();
  });
  part(root, '.search-retry').addEventListener('click', () => {
    answer();
    view.takeFocus();
  });
  addEventListener('online', () => {
    if (view.hasFailed()) answer();
  });
  addEventListener('popstate', () => {
    // Another place of the same page is no other question.
    if (history.state || addressOf(question) !== addressOf(questionHere())) come(keptPlace());
  });
  view.onRest(keep);

  /**
   * Another question, with an entry in the history when it is not the same again.
   *
   * @param isInstead the one before was only passed, and nobody wants to come back to it
   */
  function go(next: Question, isInstead = false) {
    keep();
    const address = addressOf(next);
    if (isInstead) history.replaceState(null, '', address);
    else if (address !== addressOf(question)) history.pushState(null, '', address);
    come();
    if (main.getBoundingClientRect().top < 0) main.scrollIntoView({ behavior: 'instant' });
  }

  /** Takes up the question of the address, at the place where the reader was if that is known. */
  function come(place?: Place) {
    question = questionHere();
    controls.show(question);
    view.start(place);
    answer();
  }

  function keep() {
    keepPlace(view.place());
  }

  async function answer() {
    const mine = ++turn;
    if (!question.words) return view.ask(question);
    view.wait(question);
    try {
      for await (const each of searcher.ask(question, { show: view.wanted() })) {
        if (mine !== turn) return;
        if (!view.take(each, question)) return void answer();
      }
    } catch {
      if (mine === turn) view.fail(navigator.onLine);
    }
  }
}

function questionHere(): Question {
  return readQuestion(new URLSearchParams(location.search));
}
