import type { Article } from './article.ts';

/** How much the words that two articles share are worth. */
export interface Rarity {
  /** For each older article since that instant (milliseconds) that shares rare pairs: its sum of weights. */
  shared(index: number, since: number): Map<number, number>;
}

const PIECE = 4;
const CODES = 36 ** PIECE;
/** A pair that stood in more articles than that says nothing. */
const COMMON = 64;

/**
 * Weighs syllable pairs by how many articles older than the month in question hold them, in coarse classes:
 * a new article, and nearly always a removed one, leaves the weights of all others alone.
 */
export function createRarity(articles: readonly Article[]): Rarity {
  const starts = new Uint32Array(CODES + 1);
  for (const article of articles) {
    for (const code of codes(article)) starts[code + 1] = (starts[code + 1] as number) + 1;
  }
  for (let code = 0; code < CODES; code++) {
    starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  }
  const holders = new Uint32Array(starts[CODES] as number);
  const next = starts.slice();
  articles.forEach((article, index) => {
    for (const code of codes(article)) {
      holders[next[code] as number] = index;
      next[code] = (next[code] as number) + 1;
    }
  });
  const months = articles.map((article) => article.date.day.slice(0, 7));
  const firstOfMonth = months.map((_, index) => index);
  for (let index = 1; index < months.length; index++) {
    if (months[index] === months[index - 1])
      firstOfMonth[index] = firstOfMonth[index - 1] as number;
  }

  function shared(index: number, since: number): Map<number, number> {
    const sums = new Map<number, number>();
    const month = firstOfMonth[index] as number;
    for (const code of codes(articles[index] as Article)) {
      const start = starts[code] as number;
      const end = before(holders, start, starts[code + 1] as number, index);
      const count = before(holders, start, end, month) - start;
      if (count > COMMON) continue;
      const weight = count < 4 ? 3 : count < 16 ? 2 : 1;
      for (let at = end - 1; at >= start; at--) {
        const other = holders[at] as number;
        if ((articles[other] as Article).date.instant < since) break;
        sums.set(other, (sums.get(other) ?? 0) + weight);
      }
    }
    return sums;
  }

  return { shared };
}

function codes(article: Article): number[] {
  const all: number[] = [];
  for (let at = 0; at < article.fingerprint.length; at += PIECE) {
    all.push(Number.parseInt(article.fingerprint.slice(at, at + PIECE), 36));
  }
  return all;
}

/** The first place from `start` to `end` whose holder is not before `index`. */
function before(holders: Uint32Array, start: number, end: number, index: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
