import { oneLine } from './clean.ts';
import { withToneOnFirstVowel } from './tones.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-/][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const digit = /\p{N}/u;

/**
 * The syllables of a text in lower case, spelled with the tone on the first vowel (`hòa`, `thúy`, `ủy`). The number of a
 * document, or a name with a number, is one syllable.
 *
 * @example syllables('Chỉ thị 20-CT/TW, hoà bình') // ['chỉ', 'thị', '20-ct/tw', 'hòa', 'bình']
 */
export function syllables(text: string): string[] {
  return (oneLine(text).toLowerCase().match(word) ?? [])
    .flatMap((part) => (digit.test(part) ? part : part.split(/[-/]/)))
    .map(withToneOnFirstVowel);
}
