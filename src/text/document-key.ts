/**
 * A number as it is compared: blanks and dashes differ from hand to hand, and many keyboards have no Đ.
 *
 * @example documentKey('27 – CT/TU') // '27-CT/TU'
 */
export function documentKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/[\u0110\u00d0]/g, 'D')
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, '');
}
