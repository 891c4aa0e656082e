/** Milliseconds before what may still change is read aloud. */
const PAUSE = 2500;

/** What a screen reader says of the answers, in a live region. */
export function openAloud(region: HTMLElement) {
  let pause: ReturnType<typeof setTimeout> | undefined;

  function say(...sentences: string[]) {
    const full = sentences.filter(Boolean).map((sentence) => sentence.replace(/\.?$/, '.'));
    region.textContent = full.join(' ');
  }

  return {
    say,
    /** Says what is true by then; asking again before it is called off changes nothing. */
    sayLater(sentence: () => string) {
      pause ??= setTimeout(() => say(sentence()), PAUSE);
    },
    callOff() {
      clearTimeout(pause);
      pause = undefined;
    },
  };
}
