import { fold } from './fold.ts';

/**
 * What all spellings of a name have in common: letters without case and accents, `i` and `y` as one where schools differ,
 * nothing between words but a blank.
 *
 * @example spellingKey('Nhật kí – Công tác') === spellingKey('nhật ký công tác') // true
 */
export function spellingKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<![\p{L}\p{N}])(h|k|l|m|s|t|qu)i(?![\p{L}\p{N}])/gu, '$1y');
}
