import type { Listening } from './listening.ts';

type Open = (opener: HTMLButtonElement, isOpen: boolean) => void;

/**
 * Offers to read the article aloud where the browser has a Vietnamese voice; voices may come late.
 *
 * @param fail tells the reader that it did not work
 */
export function startListening(bar: HTMLElement, open: Open, fail: () => void): void {
  if (!('speechSynthesis' in window)) return;
  const opener = bar.querySelector<HTMLButtonElement>('[data-tool="listen"]');
  const place = opener?.closest('li');
  if (!opener || !place) return;
  const offer = () => {
    place.hidden = !speechSynthesis.getVoices().some(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  };
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  offer();

  let listening: Listening | undefined;
  const pause = bar.querySelector<HTMLButtonElement>('[data-tool="pause"]');
  const { pause: toPause = '', goOn = '' } = pause?.dataset ?? {};
  const show = (isPlaying: boolean) => {
    if (pause) pause.textContent = isPlaying ? toPause : goOn;
  };
  const player = bar.querySelector<HTMLElement>('#_listening');
  const close = () => {
    const hadFocus = player?.contains(document.activeElement);
    listening?.stop();
    listening = undefined;
    open(opener, false);
    if (hadFocus) opener.focus();
  };
  const end = (failed: boolean) => {
    close();
    if (failed) fail();
  };
  const begin = async () => {
    const article = bar.closest('article');
    const [{ listenTo, vietnameseVoice }, { passagesOf }] = await Promise.all([
      import('./listening.ts'),
      import('./passages.ts'),
    ]);
    const voice = vietnameseVoice(speechSynthesis.getVoices());
    if (!article || !voice || listening) return;
    const { ofPicture: picture = '', ofFilm: film = '', ofSound: sound = '' } = bar.dataset;
    const passages = passagesOf(article, { picture, film, sound });
    listening = listenTo(passages, voice, end, () => player?.offsetHeight ?? 0);
    open(opener, true);
    show(true);
    listening.play();
  };
  opener.addEventListener('click', () => (listening ? close() : begin().catch(fail)));
  bar.querySelector('[data-tool="stop"]')?.addEventListener('click', close);
  pause?.addEventListener('click', () => {
    const isPlaying = pause.textContent === toPause;
    if (isPlaying) listening?.pause();
    else listening?.play();
    show(!isPlaying);
  });
  // The voice would go on on the next page.
  addEventListener('pagehide', close);
}
