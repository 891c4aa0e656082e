import { fold } from '#text/fold.ts';

/** Candidates for one syllable that are worth looking up. */
const MOST = 6;
/** Shorter ones have too many neighbours one slip away. */
const SHORTEST = 3;

/**
 * Syllables of the portal that are one slip of the keyboard from a typed one: a letter more, less, another, or two
 * swapped. The most frequent first; none for numbers.
 *
 * @param known every folded syllable of the portal, the most frequent first
 * @example nearSyllables('sihn', ['sinh', 'hinh', 'si']) // ['sinh']
 */
export function nearSyllables(typed: string, known: readonly string[]): string[] {
  const plain = fold(typed);
  if (plain.length < SHORTEST || /\p{N}/u.test(plain)) return [];
  const near: string[] = [];
  for (const syllable of known) {
    if (near.length === MOST) break;
    if (isOneSlip(plain, syllable)) near.push(syllable);
  }
  return near;
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}
