/** A number of an official text within running text. */
export interface NumberInText {
  /** As it stands there. */
  number: string;
  /** Offset of its first character, in UTF-16 units. */
  at: number;
}

/**
 * `27-CT/TU`, `42/2022/NĐ-CP`, `118 /KH-UBND`: digits, perhaps a year, then letters in capitals parted by dashes or slashes; or
 * small letters, of which a number has two groups at least: `27-ct/tu`, but not `15-km`.
 */
const NUMBER =
  /(?<![\p{L}\p{N}/-])\d{1,5}(?:\/\d{4})?\s?[-–—/]\s?(?:\p{Lu}[\p{Lu}\d]*(?:\s?[-–—/]\s?\p{Lu}[\p{Lu}\d]*)*|\p{L}[\p{L}\d]*(?:\s?[-–—/]\s?\p{L}[\p{L}\d]*)+)(?![\p{L}\p{N}])/gu;

/** @example numbersIn('Thực hiện Chỉ thị số 27-CT/TU') // [{ number: '27-CT/TU', at: 21 }] */
export function numbersIn(text: string): NumberInText[] {
  return Array.from(text.matchAll(NUMBER), ({ 0: number, index }) => ({ number, at: index }));
}
