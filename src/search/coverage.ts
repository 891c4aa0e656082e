import type { Asked } from './asked.ts';
import { isPair } from './terms.ts';

/** What an article must reach to fit a short question, which is meant whole. */
const FITTING = 0.62;
/** A question of more syllables is one in a reader's own words, of which no article holds all: each takes a little off. */
const SHORT = 3;
const OFF = 0.05;
const LEAST_FITTING = 0.3;

/** How much an article holds of what was asked: nothing but the two decide it, so it is the same whatever else is known. */
export interface Coverage {
  /** From 0 to 1. @param held the terms that the article holds, each with what it counts */
  of(held: ReadonlyMap<string, number>): number;
  /** From which on an article fits. */
  fitting: number;
}

/**
 * Measures by the syllables of the question and by the pairs of neighbours. A pair tells its two syllables too; common
 * syllables that were not looked up and stand in no pair that is held count neither way.
 *
 * @param terms those that were looked up
 */
export function coverageOf({ spoken, places }: Asked, terms: readonly string[]): Coverage {
  const lookedUp = new Set(
    terms.filter((term) => !isPair(term)).flatMap((term) => places.get(term) ?? []),
  );
  return {
    of(held) {
      const syllables = new Map<number, number>();
      let pairs = 0;
      for (const [term, weight] of held) {
        for (const place of places.get(term) ?? []) {
          const both = isPair(term) ? [place, place + 1] : [place];
          for (const at of both) syllables.set(at, Math.max(syllables.get(at) ?? 0, weight));
          if (isPair(term)) pairs += weight;
        }
      }
      const known = new Set([...lookedUp, ...syllables.keys()]).size;
      const all = known + spoken.length - 1;
      const sum = [...syllables.values()].reduce((total, weight) => total + weight, pairs);
      return all === 0 ? 0 : sum / all;
    },
    fitting: Math.max(LEAST_FITTING, FITTING - Math.max(0, spoken.length - SHORT) * OFF),
  };
}
