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
  const more = part(root, '.search-more');
  const retry = part(root, '.search-retry');
  const spoken = part(root, '.search-spoken');
  const places = { near: part(root, '.search-meant'), years: part(root, '.search-meant-years') };
  const title = document.title;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked: Question | undefined;
  let last: Answer | undefined;

  function be(state: 'searching' | 'done' | 'failed', view: 'ask' | 'results' | 'none') {
    clearTimeout(patience);
    clearTimeout(pause);
    pause = undefined;
    box.dataset.state = state;
    root.dataset.view = view;
    box.ariaBusy = String(state === 'searching' && !last);
    retry.hidden = state !== 'failed';
    said.textContent = progress.textContent = '';
  }

  function speak(...sentences: string[]) {
    const full = sentences.filter(Boolean).map((sentence) => sentence.replace(/\.?$/, '.'));
    spoken.textContent = full.join(' ');
  }

  function turnTo(question: Question | undefined) {
    if (question === asked) return;
    asked = question;
    last = undefined;
    spoken.textContent = '';
    more.hidden = true;
    places.near.hidden = places.years.hidden = true;
    count.dataset.asked = question?.words ?? '';
    document.title = question
      ? `${filled(words.title, { query: question.words })} - ${title}`
      : title;
  }

  const foundText = ({ total, loose }: Answer) =>
    total === 0 && loose > 0
      ? words.looseOnly
      : filled(words.found, { count: total, query: asked?.words ?? '' });

  return {
    hasFailed: () => box.dataset.state === 'failed',
    hasAnswer: () => last !== undefined,

    /** Nothing is asked. */
    ask() {
      turnTo(undefined);
      be('done', 'ask');
      said.textContent = words.hint;
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
      const { total, loose, settled } = answer;
      const { opened, all } = answer.progress;
      clearTimeout(patience);
      last = answer;
      box.ariaBusy = 'false';
      count.textContent =
        total > 0 ? filled(words.count, { count: total }) : loose > 0 ? words.looseOnly : '';
      progress.textContent =
        settled || all < 2 ? '' : filled(words.older, { opened: String(opened), all: String(all) });
      showMeant(answer, question, places, words);
      // By then there may be a later answer, and nothing found so far is nothing to say.
      pause ??= setTimeout(() => {
        if (last && last.total + last.loose > 0) speak(foundText(last));
      }, PAUSE);
    },

    /** Nothing more will come. @param better how many better results came in above the window */
    settle(answer: Answer, better: number) {
      const meant = places.near.hidden ? '' : (places.near.textContent ?? '');
      if (answer.total + answer.loose > 0) {
        be('done', 'results');
        const above = better > 0 && filled(words.better, { count: better });
        speak(foundText(answer), above || '', meant);
        return;
      }
      be('done', 'none');
      const none = filled(words.none, { query: asked?.words ?? '' });
      const advice = root.hasAttribute('data-filtered') ? words.noneFiltered : words.advice;
      said.textContent = `${none} ${advice}`;
      speak(said.textContent, meant);
    },

    /** What has been found so far stays. */
    fail(isOnline: boolean) {
      be('failed', 'results');
      const reason = isOnline ? words.failed : words.offline;
      if (last && last.total + last.loose > 0) {
        progress.textContent = `${words.failedOlder} ${isOnline ? '' : reason}`.trim();
        speak(progress.textContent);
      } else {
        count.textContent = '';
        said.textContent = reason;
        speak(reason);
      }
    },
  };
}
