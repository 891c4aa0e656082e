import { compose } from './compose.ts';

/** Cyrillic letters drawn like Latin ones, and those Latin ones in the same order. */
const cyrillic = 'аеһіјкорԛсѕуѵԝхԁАВЕНІЈКМОРԚСЅТУѴԜХԌ';
const latin = 'aehijkopqcsyvwxdABEHIJKMOPQCSTYVWXG';
const latinFor = new Map([...cyrillic].map((letter, i) => [letter, latin[i] as string]));

const word = /[\p{L}\p{M}]+/gu;
const anyCyrillic = /\p{Script=Cyrillic}/u;
const anyLatin = /\p{Script=Latin}/u;
const eth = /[\u00d0\u00f0]/g;

/**
 * The letters a Vietnamese writer meant: `Đ` for the Icelandic `Ð`, and Latin for the Cyrillic look-alikes that slip into
 * Latin words. A word that is Cyrillic throughout, or holds a letter Latin has no double of, stays as it is.
 *
 * @example mendLetters('Ðảng bộ') // 'Đảng bộ'
 */
export function mendLetters(text: string): string {
  const mended = text.replace(eth, (letter) => (letter === '\u00d0' ? 'Đ' : 'đ'));
  return anyCyrillic.test(mended) ? mended.replace(word, inLatin) : mended;
}

function inLatin(word: string): string {
  if (!anyCyrillic.test(word) || !anyLatin.test(word)) return word;
  // Apart, because `ӑ` is a look-alike of `ă` but stands in no table of letters.
  const mended = word
    .normalize('NFD')
    .replace(/\p{L}/gu, (letter) => latinFor.get(letter) ?? letter);
  return anyCyrillic.test(mended) ? word : compose(mended);
}
