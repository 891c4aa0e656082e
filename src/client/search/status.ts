import type { Answer } from '#search/answer.ts';
import type { Question } from '#search/question.ts';
import { openAloud } from './aloud.ts';
import { faultsOf, type Offered } from './faults.ts';
import { showMeant } from './meant.ts';
import { part } from './page-parts.ts';
import { echoOf, filled, type SearchWords } from './words.ts';

/** Milliseconds of silence before the page says that it is searching. */
const PATIENCE = 300;

/** What the page says of its question, for the eye and for the ear. */
export function openStatus(root: HTMLElement, words: SearchWords, offered: Offered) {
  const box = part(root, '[data-search-results]');
  const said = part(box, '.search-said');
  const count = part(root, '.search-count');
  const progress = part(root, '.search-progress');
  const more = part(root, '.search-more');
  const further = part(root, '.search-further');
  const retry = part(root, '.search-retry');
  const aloud = openAloud(part(root, '.search-aloud'));
  const places = { near: part(root, '.search-meant'), years: part(root, '.search-meant-years') };
  const title = document.title;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let asked: Question | undefined;
  let last: Answer | undefined;

  function be(state: 'searching' | 'done' | 'failed', view: 'ask' | 'results' | 'none') {
    clearTimeout(patience);
    aloud.callOff();
    box.dataset.state = state;
    root.dataset.view = view;
    box.ariaBusy = String(state === 'searching' && !last);
    retry.hidden = state !== 'failed';
    said.textContent = progress.textContent = further.textContent = '';
  }

  function turnTo(question: Question) {
    if (question === asked) return;
    asked = question;
    last = undefined;
    aloud.say();
    more.hidden = true;
    places.near.hidden = places.years.hidden = true;
    count.dataset.asked = echo();
    document.title = (echo() && `${filled(words.title, { query: echo() })} - `) + title;
  }

  const echo = () => echoOf(asked?.words ?? '');
  const isFiltered = () => root.hasAttribute('data-filtered');
  const hasFound = (answer: Answer | undefined) =>
    answer !== undefined && answer.total + answer.loose > 0;
  const foundText = ({ total }: Answer) =>
    total > 0 ? filled(words.found, { count: total, query: echo() }) : words.looseOnly;

  return {
    hasFailed: () => box.dataset.state === 'failed',
    hasAnswer: () => last !== undefined,

    /** No words are asked for. */
    ask(question: Question) {
      turnTo(question);
      be('done', 'ask');
      said.textContent = isFiltered() ? words.hintFiltered : words.hint;
    },

    /** The answer is on its way. What stood there stays until it comes. */
    wait(question: Question) {
      turnTo(question);
      be('searching', 'results');
      patience = setTimeout(() => {
        if (!last) count.textContent = words.searching;
      }, PATIENCE);
    },

    show(answer: Answer, question: Question) {
      const { total, settled } = answer;
      const { opened, all } = answer.progress;
      clearTimeout(patience);
      last = answer;
      box.ariaBusy = 'false';
      const counted = total > 0 ? filled(words.count, { count: total }) : words.looseOnly;
      count.textContent = hasFound(answer) ? counted : '';
      progress.textContent =
        settled || all < 2 ? '' : filled(words.older, { opened: String(opened), all: String(all) });
      showMeant(answer, question, places, words);
      // By then there may be a later answer, and nothing found so far is nothing to say.
      aloud.sayLater(() => (last && hasFound(last) ? foundText(last) : ''));
    },

    /** Nothing more will come. @param better how many better results came in above the window */
    settle(answer: Answer, better: number) {
      if (hasFound(answer)) {
        be('done', 'results');
        const above = better > 0 ? filled(words.better, { count: better }) : '';
        const meant = places.near.hidden ? '' : (places.near.textContent ?? '');
        aloud.say(foundText(answer), above, meant);
        return;
      }
      be('done', 'none');
      const none = filled(words.none, { query: echo() });
      const faults = asked && faultsOf(asked, offered, words);
      const advice = isFiltered() ? words.noneFiltered : words.advice;
      said.textContent = `${none} ${faults || advice}`;
      aloud.say(said.textContent);
    },

    /** What has been found so far stays. @param isFurther the reader had asked for more results */
    fail(isOnline: boolean, isFurther: boolean) {
      be('failed', 'results');
      const reason = isOnline ? words.failed : words.offline;
      const isPart = hasFound(last);
      const place = isFurther ? further : isPart ? progress : said;
      if (!isPart) count.textContent = '';
      more.hidden = more.hidden || isFurther;
      const what = isFurther ? words.failedMore : words.failedOlder;
      place.textContent = isPart ? `${what} ${isOnline ? '' : reason}`.trim() : reason;
      place.after(retry);
      aloud.say(place.textContent);
    },
  };
}
