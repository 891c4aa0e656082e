import { fold } from './fold.ts';

/**
 * What the writer most likely meant ("ý bạn là …?"): the candidate with the fewest slips of the keyboard, accents not
 * counted. Undefined when more than a third of the letters would have to change.
 *
 * @example nearest('tilte', ['title', 'date']) // 'title'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = plain(word);
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of candidates) {
    const meant = plain(candidate);
    const most = Math.floor(Math.max(typed.length, meant.length) / 3);
    const slips = distance(typed, meant, Math.min(most, best?.slips ?? most));
    if (slips === undefined) continue;
    if (!best || slips < best.slips || (slips === best.slips && candidate < best.candidate)) {
      best = { candidate, slips };
    }
  }
  return best?.candidate;
}

/** Blanks, hyphens and underscores are one to whoever looks for a name. */
function plain(text: string): string {
  return fold(text).replace(/[\s_-]+/g, '-');
}

/** Insertions, deletions, replacements and swaps of neighbours; undefined when more than `most` are needed. */
function distance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, at(beforeLast, j - 2) + 1);
      }
      row.push(slips);
    }
    if (Math.min(...row) > most) return undefined;
    beforeLast = last;
    last = row;
  }
  const slips = at(last, b.length);
  return slips <= most ? slips : undefined;
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
