import { compose } from '#text/compose.ts';
import { withToneOnFirstVowel } from '#text/tones.ts';

/** A syllable, a number or an abbreviation where it stands in a text. */
export interface Syllable {
  /** As many hear it, whatever school spelled it: `hòa` for `Hoà`, `sỹ` for `sĩ`. In lower case and NFC; not for readers. */
  spoken: string;
  /** As it stands there, in lower case and NFC. */
  typed: string;
  /** Written in capitals throughout, as abbreviations are. */
  isCapital: boolean;
  /** First unit and the unit after the last, in UTF-16. */
  start: number;
  end: number;
}

/** Letters and digits in a row; a word apart from the number that is glued to it (`covid19`). */
const run = /\p{L}[\p{L}\p{M}]{2,}(?=\p{N})|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * The syllables of a text in reading order. Hyphens, slashes and blanks all part, so that `55-CT/TW` and `55 – CT/TW`
 * are the same three.
 *
 * @example syllablesOf('Hoà Bình')[0] // { spoken: 'hòa', start: 0, end: 3 }
 */
export function syllablesOf(text: string): Syllable[] {
  // Texts of the portal are composed already, and asking each syllable costs more than all else here.
  const inOne = compose(text) === text ? (written: string) => written : compose;
  return [...text.matchAll(run)].map(({ 0: written, index }) => {
    const typed = inOne(written.toLowerCase());
    return {
      spoken: withToneOnFirstVowel(typed).replace(openI, (_, head, vowel) => head + Y[vowel]),
      typed,
      isCapital: written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written),
      start: index,
      end: index + written.length,
    };
  });
}

/**
 * The syllables of a text where only what is heard of them counts. Articles are made of words that come again and again, so
 * each is looked at once.
 *
 * @param heard what is known of words that were met before, as they are written
 * @param hear what is to be known of a spoken syllable
 */
export function hearAll<Known>(
  text: string,
  heard: Map<string, Known>,
  hear: (spoken: string) => Known,
): Known[] {
  // Composed for itself, a word might become another than within its text.
  if (compose(text) !== text) return syllablesOf(text).map(({ spoken }) => hear(spoken));
  return (text.match(run) ?? []).map((written) => {
    const known = heard.get(written);
    if (known !== undefined) return known;
    const found = hear(syllablesOf(written)[0]?.spoken ?? '');
    heard.set(written, found);
    return found;
  });
}

/** Open syllables that one school writes with i, the other with y: `lí do`, `bác sỹ`, `nước Mĩ`, `quí`. */
const openI = /^(h|k|l|m|s|t|qu)([iìíỉĩị])$/;
const Y: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };
