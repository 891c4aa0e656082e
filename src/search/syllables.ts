import { compose } from '#text/compose.ts';
import { withToneOnFirstVowel } from '#text/tones.ts';

/** A syllable, a number or an abbreviation where it stands in a text. */
export interface Syllable {
  /** In lower case and NFC, the tone on the first vowel: `hòa` for `Hoà`. */
  spoken: string;
  /** First unit and the unit after the last, in UTF-16. */
  start: number;
  end: number;
  /** Begins with a capital or is a number, as names and numbers of documents do. */
  named: boolean;
}

/** Letters and digits in a row; a word apart from the number that is glued to it (`covid19`). */
const run = /[\p{L}\p{M}]{3,}(?=\p{N})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const capital = /^[\p{Lu}\p{N}]/u;

/**
 * The syllables of a text in reading order. Hyphens, slashes and blanks all part, so that `55-CT/TW` and `55 – CT/TW`
 * are the same three.
 *
 * @example syllablesOf('Hoà Bình')[0] // { spoken: 'hòa', start: 0, end: 3, named: true }
 */
export function syllablesOf(text: string): Syllable[] {
  // Texts of the portal are composed already, and asking each syllable costs more than all else here.
  const inOne = compose(text) === text ? (typed: string) => typed : compose;
  return [...text.matchAll(run)].map(({ 0: typed, index }) => ({
    spoken: withToneOnFirstVowel(inOne(typed.toLowerCase())),
    start: index,
    end: index + typed.length,
    named: capital.test(typed),
  }));
}
