/** What Vietnamese adds to the Latin alphabet, each with every tone: `ắ`, `Ữ`, `đ`. */
const vietnamese = [...'aăâeêioôơuưy', ...'AĂÂEÊIOÔƠUƯY']
  .flatMap((vowel) => ['', ...tones()].map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ', 'Đ');

/** Latin-1, for names of neighbours, degrees and squares: `Müller`, `20 °C`, `m²`, `©`. */
const latin = [...range(0x20, 0x7e), ...range(0xa0, 0xff)];

/** Signs of typesetters. */
const signs = '–—‘’‚“”„†‡•…‰‹›€₫™−≈≤≥';

/**
 * Every character that the portal's typeface holds, in the order of their codes. Tone marks that stand for themselves are
 * not among them: text is put together on its way in, and browsers put together what readers type.
 */
export const letters: readonly string[] = [...new Set([...latin, ...vietnamese, ...signs])].sort();

/** Grave, acute, hook above, tilde, dot below. */
function tones(): string[] {
  return ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}
