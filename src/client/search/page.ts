import type { Answer, Searcher } from '#search/answer.ts';
import { addressOf, type Question, readQuestion } from '#search/question.ts';
import { openBetter } from './better.ts';
import { openFilters } from './filters.ts';
import { listenToKeys } from './keys.ts';
import { openList } from './list.ts';
import { isPlainClick, part } from './page-parts.ts';
import { keepPlace, keptPlace, type Place } from './place.ts';
import { openReader } from './reader.ts';
import { openStatus } from './status.ts';
import { wordsOf } from './words.ts';

/** Results at first, and how many more with each press. */
const STEP = 10;
/** So many are shown at most to keep what the reader looks at among them. */
const MOST = 60;
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
  const main = part(root, '.search-main');
  const more = part(root, '.search-more');
  const retry = part(root, '.search-retry');
  const list = openList(part<HTMLOListElement>(root, '.search-results'));
  const reader = openReader(list);
  const better = openBetter(part(root, '.search-better button'), list, words);
  const filters = openFilters(root, form, words);
  const status = openStatus(root, words);
  let question: Question;
  let show = STEP;
  let turn = 0;
  /** The choice that was changed last. */
  let passed = { name: '', at: 0 };
  /** Where the results begin that the reader asked for with "more". */
  let furtherFrom: number | undefined;

  history.scrollRestoration = 'manual';
  listenToKeys(page, part(form, 'input'), list);
  come(keptPlace());

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) part(form, 'input').blur();
    go(filters.question());
  });
  root.addEventListener('change', ({ target, timeStamp }) => {
    const { type, name } = target as HTMLInputElement;
    if (type !== 'radio') return;
    const isPassing = name === passed.name && timeStamp - passed.at < PASSING;
    passed = { name, at: timeStamp };
    go(filters.question(), isPassing);
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || !isPlainClick(event)) return;
    keep();
    if (!link.getAttribute('href')?.startsWith('?')) return;
    event.preventDefault();
    go(readQuestion(new URL(link.href).searchParams));
    if (!link.isConnected) part(root, '.search-count').focus({ preventScroll: true });
  });
  more.addEventListener('click', () => {
    furtherFrom = list.size();
    show = furtherFrom + STEP;
    answer();
  });
  retry.addEventListener('click', () => {
    answer();
    part(root, '.search-count').focus({ preventScroll: true });
  });
  addEventListener('online', () => {
    if (status.hasFailed()) answer();
  });
  addEventListener('popstate', () => {
    // Another place of the same page is no other question.
    if (history.state || addressOf(question) !== addressOf(questionHere())) come(keptPlace());
  });
  reader.onRest(keep);

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
    show = place?.show ?? STEP;
    furtherFrom = undefined;
    reader.start(place?.held);
    better.forget();
    if (place && !place.held) scrollTo({ top: 0, behavior: 'instant' });
    filters.show(question);
    answer();
  }

  function keep() {
    keepPlace({ show, held: reader.place() });
  }

  async function answer() {
    const mine = ++turn;
    if (!question.words) {
      list.show([]);
      return status.ask();
    }
    status.wait(question);
    try {
      for await (const each of searcher.ask(question, { show })) {
        if (mine !== turn) return;
        if (!take(each)) return void answer();
      }
    } catch {
      if (mine !== turn) return;
      if (!status.hasAnswer()) list.show([]);
      status.fail(navigator.onLine);
    }
  }

  /** False when more results are needed to keep what the reader looks at among them. */
  function take(answer: Answer): boolean {
    const held = reader.held();
    const isLost =
      held && list.has(held.key) && !answer.results.some(({ key }) => key === held.key);
    if (isLost && answer.settled && show < Math.min(answer.total, MOST)) {
      show += STEP;
      return false;
    }
    status.show(answer, question);
    filters.count(answer);
    // What was looked at may be back in the next answer.
    if (isLost && !answer.settled) return true;
    const known = list.keys();
    list.show(answer.results);
    more.hidden = answer.results.length >= answer.total;
    if (held) {
      reader.restore(held);
      better.add(answer.results, held.key, known);
    }
    reader.note();
    if (answer.settled) status.settle(answer, better.count());
    if (furtherFrom !== undefined && list.size() > furtherFrom) {
      list.links()[furtherFrom]?.focus();
      furtherFrom = undefined;
    }
    return true;
  }
}

function questionHere(): Question {
  return readQuestion(new URLSearchParams(location.search));
}
