import type { Fingerprint } from './article.ts';

/** Syllable pairs of many articles, both ways round. Pairs are numbers. */
export interface Pairs {
  /** The pairs of one article. */
  of(index: number): Uint32Array;
  /** How many each article has. */
  sizes: Uint16Array;
  /** Articles that hold pair p, ascending: from `firstHolder[p]` up to, not including, `firstHolder[p + 1]`. */
  holders: Uint32Array;
  firstHolder: Uint32Array;
}

/** Base-36 digits of one pair in a fingerprint. */
const DIGITS = 4;
const PAIRS = 36 ** DIGITS;

/** Typed arrays keep 50,000 articles of 250 pairs within 120 MB. */
export function createPairs(fingerprints: readonly Fingerprint[]): Pairs {
  const sizes = Uint16Array.from(fingerprints, ({ length }) => length / DIGITS);
  const firstPair = new Uint32Array(fingerprints.length + 1);
  sizes.forEach((size, index) => {
    firstPair[index + 1] = (firstPair[index] as number) + size;
  });
  const pairs = new Uint32Array(firstPair.at(-1) as number);
  const firstHolder = new Uint32Array(PAIRS + 1);
  fingerprints.forEach((fingerprint, index) => {
    const first = firstPair[index] as number;
    for (let at = 0; at < (sizes[index] as number); at++) {
      const pair = Number.parseInt(fingerprint.slice(at * DIGITS, (at + 1) * DIGITS), 36);
      pairs[first + at] = pair;
      firstHolder[pair] = (firstHolder[pair] as number) + 1;
    }
  });
  // Counts become ends, and ends move down to starts while the holders are put in, the last first.
  let total = 0;
  for (let pair = 0; pair <= PAIRS; pair++) {
    total += firstHolder[pair] as number;
    firstHolder[pair] = total;
  }
  const of = (index: number) => pairs.subarray(firstPair[index], firstPair[index + 1]);
  const holders = new Uint32Array(pairs.length);
  for (let index = fingerprints.length - 1; index >= 0; index--) {
    for (const pair of of(index)) {
      const place = (firstHolder[pair] as number) - 1;
      firstHolder[pair] = place;
      holders[place] = index;
    }
  }
  return { of, sizes, holders, firstHolder };
}
