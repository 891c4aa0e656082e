/**
 * A number as it is compared: blanks and dashes differ from hand to hand.
 *
 * @example documentKey('27 – CT/TU') // '27-CT/TU'
 */
export function documentKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, '');
}
