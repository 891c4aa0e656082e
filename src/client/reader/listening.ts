import type { Passage } from './passages.ts';

/** An article that is being read aloud. */
export interface Listening {
  /** Begins, or goes on where it was paused. */
  play(): void;
  pause(): void;
  stop(): void;
}

const HIGHLIGHT = 'spoken';

/**
 * Has the browser's voice read passages one after another and shows which it is at. To pause is to fall silent and begin the
 * sentence again: the pause of phones' voices often never ends.
 *
 * @param ended when the last was read, or the voice failed
 * @param covered pixels of the window's lower edge that the player covers
 */
export function listenTo(
  passages: readonly Passage[],
  voice: SpeechSynthesisVoice,
  ended: (failed: boolean) => void,
  covered: () => number,
): Listening {
  let at = 0;
  /** What is spoken at the moment; a voice that was stopped still says that it has ended. */
  let current: SpeechSynthesisUtterance | undefined;
  const hush = () => {
    current = undefined;
    speechSynthesis.cancel();
  };
  const finish = (failed: boolean) => {
    hush();
    at = 0;
    highlight(undefined);
    ended(failed);
  };
  const speak = () => {
    const passage = passages[at];
    if (!passage) return finish(false);
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (current !== utterance) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (current === utterance) finish(true);
    };
    current = utterance;
    highlight(passage.range);
    uncover(passage.range);
    keepInSight(passage.range, covered());
    speechSynthesis.speak(utterance);
  };
  return {
    play() {
      hush();
      speak();
    },
    pause: hush,
    stop() {
      hush();
      at = 0;
      highlight(undefined);
    },
  };
}

/** Browsers without highlights only scroll to where the voice is. */
function highlight(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else CSS.highlights.delete(HIGHLIGHT);
}

/** Opens what a transcript is folded into, and moves a table aside to the column of a cell. */
function uncover({ startContainer: { parentElement } }: Range): void {
  const folded = parentElement?.closest('details');
  if (folded) folded.open = true;
  parentElement?.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Scrolls by the sentence itself, as its paragraph may be taller than the window. */
function keepInSight(range: Range, covered: number): void {
  const { top, bottom, height } = range.getBoundingClientRect();
  const free = innerHeight - covered;
  if (top >= 0 && bottom <= free) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const above = Math.max(0, (free - height) / 3);
  scrollBy({ top: top - above, behavior: calm ? 'instant' : 'smooth' });
}

/** The voice that reads Vietnamese, one on the device before one on the network; none where there is none. */
export function vietnameseVoice(
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const speaking = voices.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  return speaking.find(({ localService }) => localService) ?? speaking[0];
}
