import { fold } from './fold.ts';
import { spellingKey } from './spelling.ts';

/**
 * Whether a name is another with some of its words cut to their first letters. “Và” has none, and may be left out.
 *
 * @param short in NFC
 * @param full in NFC
 * @example isAbbreviation('UBND tỉnh', 'Ủy ban nhân dân tỉnh') // true
 * @example isAbbreviation('Sở KH&CN', 'Sở Khoa học và Công nghệ') // true
 */
export function isAbbreviation(short: string, full: string): boolean {
  const [cut, whole] = [wordsOf(short), wordsOf(full)];
  if (cut.length >= whole.length) return false;
  let at = 0;
  for (const word of cut) {
    const meant = isCut(word) ? whole.slice(at, at + word.length) : [];
    if (fold(word) === fold(meant.map((each) => each.charAt(0)).join(''))) at += meant.length;
    else if (spellingKey(word) === spellingKey(whole[at] ?? '')) at++;
    else return false;
  }
  return at === whole.length;
}

/** Nothing but capitals: `UBND`, `QĐ`. */
function isCut(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '' && word !== 'và');
}
