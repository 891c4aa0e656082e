const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What all spellings of a name have in common: its letters and tones without case, however a tone is placed, `i` and `y` as one
 * where schools differ, nothing between words but a blank. Words of another tone are other words.
 *
 * @example spellingKey('Nhật kí – Công tác') === spellingKey('nhật ký công tác') // true
 * @example spellingKey('Tú') === spellingKey('Tư') // false
 */
export function spellingKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(wordKey)
    .join(' ');
}

/** Letters first, then the tone. */
function wordKey(word: string): string {
  const letters = word.normalize('NFD');
  const plain = letters.replace(TONE, '').replace(/^(h|k|l|m|s|t|qu)i$/, '$1y');
  return plain + (letters.match(TONE) ?? []).join('');
}
