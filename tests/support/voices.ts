/** The test browser has no voices; these take the place of the device's, and what they are to speak is in `spoken`. Runs in the page. */
export function withVoices(languages: string[]): void {
  const spoken: SpeechSynthesisUtterance[] = [];
  const voices = languages.map((lang) => ({ lang, localService: true, name: lang }));
  Object.assign(window, { spoken });
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => voices,
      addEventListener() {},
      speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
      cancel() {},
    },
  });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
}
