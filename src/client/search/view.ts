import type { Answer } from '#search/answer.ts';
import type { Question } from '#search/question.ts';
import { openBetter } from './better.ts';
import type { Controls } from './controls.ts';
import { openGaze } from './gaze.ts';
import { openList } from './list.ts';
import { part } from './page-parts.ts';
import type { Place } from './place.ts';
import { openStatus } from './status.ts';
import type { SearchWords } from './words.ts';

/** Results at first, and how many more with each press. */
const STEP = 10;
/** So many are asked for to keep what the reader looks at among them; less for one who has done nothing yet. */
const MOST = { acted: 60, waiting: 20 };

/** Shows answers as they come, without moving what the reader looks at. */
export function openView(root: HTMLElement, controls: Controls, words: SearchWords) {
  const more = part(root, '.search-more');
  const list = openList(part<HTMLOListElement>(root, '.search-results'), words.loose);
  const gaze = openGaze(list);
  const better = openBetter(part(root, '.search-better button'), list, words);
  const status = openStatus(root, words, controls.offered);
  let show = STEP;
  /** Results to look through for what the reader looks at. */
  let reach = 0;
  /** Where the results begin that the reader asked for with "more". */
  let furtherFrom: number | undefined;

  /** Another question, or one that the reader comes back to. */
  function start(place?: Place) {
    show = place?.show ?? STEP;
    reach = 0;
    furtherFrom = undefined;
    gaze.start(place?.anchor);
    better.forget();
    if (place && !place.anchor) scrollTo({ top: 0, behavior: 'instant' });
  }

  /** False when more results are needed to keep what the reader looks at among them. */
  function take(answer: Answer, question: Question): boolean {
    const places = new Map(answer.results.map(({ key }, at) => [key, at]));
    const looked = gaze.looksAt();
    const anchor = looked.find(({ key }) => places.has(key));
    const isLost = !anchor && looked.some(({ key }) => list.has(key));
    const most = gaze.hasActed() ? MOST.acted : MOST.waiting;
    if (
      isLost &&
      answer.settled &&
      reach < most &&
      answer.total + answer.loose > answer.results.length
    ) {
      reach = most;
      return false;
    }
    status.show(answer, question);
    controls.count(answer);
    // What was looked at may be back in the next answer.
    if (isLost && !answer.settled) return true;
    const known = list.keys();
    const at = places.get(anchor?.key ?? '') ?? 0;
    show = Math.max(show, Math.ceil((at + 1) / STEP) * STEP);
    const results = answer.results.slice(0, show);
    list.show(results, answer.loose);
    more.hidden = results.length >= answer.total + answer.loose;
    if (anchor) {
      gaze.restore(anchor);
      better.add(results, anchor.key, known);
    }
    gaze.note();
    if (answer.settled) status.settle(answer, better.count());
    if (furtherFrom !== undefined && list.size() > furtherFrom) {
      list.links()[furtherFrom]?.focus();
      furtherFrom = undefined;
    }
    return true;
  }

  return {
    list,
    start,
    take,
    wait: status.wait,
    hasFailed: status.hasFailed,
    onRest: gaze.onRest,
    place: (): Place => ({ show, anchor: gaze.place() }),
    wanted: () => Math.max(show, reach),
    further() {
      furtherFrom = list.size();
      show = furtherFrom + STEP;
    },
    /** Nothing is asked, but filters may be chosen. */
    ask(question: Question) {
      list.show([]);
      status.ask(question);
    },
    fail(isOnline: boolean) {
      const [looked] = gaze.looksAt();
      if (!status.hasAnswer()) list.show([]);
      status.fail(isOnline, furtherFrom !== undefined);
      if (looked) gaze.restore(looked);
    },
    /** For a reader whose link or button is gone. */
    takeFocus() {
      const { activeElement } = document;
      if (
        activeElement &&
        activeElement !== document.body &&
        activeElement.getClientRects().length > 0
      )
        return;
      part(root, '.search-count').focus({ preventScroll: true });
    },
  };
}
