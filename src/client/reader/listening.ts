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
 */
export function listenTo(
  passages: readonly Passage[],
  voice: SpeechSynthesisVoice,
  ended: () => void,
): Listening {
  let at = 0;
  /** What is spoken at the moment; a voice that was stopped still says that it has ended. */
  let current: SpeechSynthesisUtterance | undefined;
  const hush = () => {
    current = undefined;
    speechSynthesis.cancel();
  };
  const finish = () => {
    hush();
    at = 0;
    mark(undefined);
    ended();
  };
  const speak = () => {
    const passage = passages[at];
    if (!passage) return finish();
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (current !== utterance) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (current === utterance) finish();
    };
    current = utterance;
    mark(passage.range);
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
      mark(undefined);
    },
  };
}

/** Shows where the voice is; browsers without highlights only scroll there. */
function mark(range: Range | undefined): void {
  if ('highlights' in CSS) {
    if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    else CSS.highlights.delete(HIGHLIGHT);
  }
  const box = range?.getBoundingClientRect();
  if (!range || !box) return;
  const isSeen = box.top >= 0 && box.bottom <= innerHeight * 0.8;
  if (isSeen) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
}

/** The voice that reads Vietnamese, one on the device before one on the network; none where there is none. */
export function vietnameseVoice(
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const speaking = voices.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  return speaking.find(({ localService }) => localService) ?? speaking[0];
}
