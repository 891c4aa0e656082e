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
    for (
      let at = firstPair[index] as number, digit = 0;
      at < (firstPair[index + 1] as number);
      at++
    ) {
      const pair = Number.parseInt(fingerprint.slice(digit, digit + DIGITS), 36);
      digit += DIGITS;
      pairs[at] = pair;
      firstHolder[pair + 1] = (firstHolder[pair + 1] as number) + 1;
    }
  });
  for (let pair = 0; pair < PAIRS; pair++) {
    firstHolder[pair + 1] = (firstHolder[pair + 1] as number) + (firstHolder[pair] as number);
  }
  const of = (index: number) => pairs.subarray(firstPair[index], firstPair[index + 1]);
  const next = firstHolder.slice();
  const holders = new Uint32Array(pairs.length);
  for (let index = 0; index < fingerprints.length; index++) {
    for (const pair of of(index)) {
      holders[next[pair] as number] = index;
      next[pair] = (next[pair] as number) + 1;
    }
  }
  return { of, sizes, holders, firstHolder };
}
