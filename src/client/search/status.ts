import type { Answer } from '#search/answer.ts';
import type { Question } from '#search/question.ts';
import { showMeant } from './meant.ts';
import { part } from './page-parts.ts';
import { filled, type SearchWords } from './words.ts';

/** Milliseconds of silence before the page says that it is searching. */
const PATIENCE = 300;
/** Milliseconds before a count that may still grow is read aloud. */
const PAUSE = 2500;

/** What the page says of its question, for the eye and for the ear. */
export function openStatus(root: HTMLElement, words: SearchWords) {
  const box = part(root, '[data-search-results]');
  const said = part(box, '.search-said');
  const count = part(root, '.search-count');
  const progress = part(root, '.search-progress');
  const retry = part(root, '.search-retry');
  const spoken = part(root, '.search-spoken');
  const places = {
    near: part(root, '.search-meant'),
    years: part(root, '.search-meant-years'),
  };
  const title = document.title;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked: Question | undefined;
  let found: string | undefined;

  function be(state: 'searching' | 'done' | 'failed', view: 'ask' | 'results' | 'none') {
    clearTimeout(patience);
    clearTimeout(pause);
    pause = undefined;
    box.dataset.state = state;
    root.dataset.view = view;
    box.toggleAttribute('aria-busy', state === 'searching');
    retry.hidden = state !== 'failed';
    said.textContent = progress.textContent = '';
  }

  function speak(text: string) {
    // The same sentence is read aloud again.
    spoken.textContent = '';
    spoken.textContent = text;
  }

  return {
    hasFailed: () => box.dataset.state === 'failed',
    hasAnswer: () => found !== undefined,

    /** Nothing is asked. */
    ask() {
      be('done', 'ask');
      asked = found = undefined;
      document.title = title;
      said.textContent = words.hint;
      count.textContent = spoken.textContent = '';
    },

    /** The answer is on its way. What stood there stays until it comes. */
    wait(question: Question) {
      be('searching', 'results');
      if (question !== asked) {
        found = undefined;
        showMeant([], question, places, words);
        part(root, '.search-more').hidden = true;
      }
      asked = question;
      document.title = `${filled(words.title, { query: question.words })} - ${title}`;
      patience = setTimeout(() => {
        if (found === undefined) count.textContent = words.searching;
      }, PATIENCE);
    },

    show(answer: Answer, question: Question) {
      const { total, meant, settled } = answer;
      const { opened, all } = answer.progress;
      const isNone = settled && total === 0;
      clearTimeout(patience);
      found = filled(isNone ? words.none : words.found, { count: total, query: question.words });
      count.textContent =
        isNone || (total === 0 && !settled) ? '' : filled(words.count, { count: total });
      progress.textContent =
        !settled && all > 1
          ? filled(words.older, { opened: String(opened), all: String(all) })
          : '';
      showMeant(meant, question, places, words);
      pause ??= setTimeout(() => speak(found ?? ''), PAUSE);
    },

    /** Nothing more will come. @param better how many better results came in above the window */
    settle(better: number) {
      const isNone = count.textContent === '';
      const isFiltered = root.hasAttribute('data-filtered');
      const advice = isFiltered ? words.noneFiltered : words.advice;
      const parts = [found ?? ''];
      if (isNone) parts.push(advice);
      else if (better > 0) parts.push(filled(words.better, { count: better }));
      be('done', isNone ? 'none' : 'results');
      if (isNone) said.textContent = parts.join(' ');
      speak(parts.join(' '));
    },

    /** What has been found so far stays. */
    fail(isOnline: boolean) {
      const text = isOnline ? words.failed : words.offline;
      const isPartial = found !== undefined && count.textContent !== '';
      be('failed', 'results');
      if (isPartial)
        progress.textContent = `${words.failedOlder} ${isOnline ? '' : words.offline}`.trim();
      else {
        count.textContent = '';
        said.textContent = text;
      }
      speak(isPartial ? words.failedOlder : text);
    },
  };
}
