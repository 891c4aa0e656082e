import { oneLine } from './clean.ts';
import { withToneOnFirstVowel } from './tones.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-/][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const digit = /\p{N}/u;

/** What every word that was met is made of; texts are made of some thousands. */
const known = new Map<string, string[]>();

/**
 * The syllables of a text in lower case, spelled with the tone on the first vowel (`hòa`, `thúy`, `ủy`). The number of a
 * document, or a name with a number, is one syllable.
 *
 * @example syllables('Chỉ thị 20-CT/TW, hoà bình') // ['chỉ', 'thị', '20-ct/tw', 'hòa', 'bình']
 */
export function syllables(text: string): string[] {
  return (oneLine(text).toLowerCase().match(word) ?? []).flatMap((written) => {
    const found = known.get(written) ?? syllablesOfWord(written);
    known.set(written, found);
    return found;
  });
}

function syllablesOfWord(word: string): string[] {
  return (digit.test(word) ? [word] : word.split(/[-/]/)).map(withToneOnFirstVowel);
}
