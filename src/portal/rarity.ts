import type { Article } from './article.ts';
import { once } from './once.ts';
import { createPairs } from './pairs.ts';
import { placeOf } from './place.ts';

/** What articles share in rare syllable pairs. */
export interface Rarity {
  /**
   * How many rare pairs an article shares with each older one since that instant (milliseconds); only those that
   * share more than chance gives.
   */
  shared(index: number, since: number): Map<number, number>;
}

/** A pair is rare until so many articles older than the month have held it. */
const RARE = 128;
/** Two articles about different things share fewer pairs than one in so many of the shorter one's … */
const ONE_IN = 18;
/** … or fewer than that. */
const LEAST = 3;

/**
 * Rarity is a yes or no and counted over what is older than the month of the article that asks: an article that
 * comes changes nothing before its month is over, and one that goes changes the answer only for the very few
 * pairs that stand at the limit just then. On real news, finer classes ranked no better.
 */
export function createRarity(articles: readonly Article[]): Rarity {
  const pairs = once(() => createPairs(articles.map(({ fingerprint }) => fingerprint)));
  const instants = articles.map(({ date }) => date.instant);
  const monthStarts = startsOfMonths(articles);
  const counts = new Uint16Array(articles.length);

  return {
    shared(index, since) {
      const { of, sizes, holders, firstHolder } = pairs();
      const size = sizes[index] as number;
      const from = placeOf(instants, since, 0, index);
      const monthStart = monthStarts[index] as number;
      const touched: number[] = [];
      for (const pair of of(index)) {
        const first = firstHolder[pair] as number;
        const end = placeOf(holders, index, first, firstHolder[pair + 1] as number);
        if (end - first > RARE && (holders[first + RARE] as number) < monthStart) continue;
        const nearest = Math.max(first, end - RARE);
        for (let at = end - 1; at >= nearest; at--) {
          const holder = holders[at] as number;
          if (holder < from) break;
          if (counts[holder] === 0) touched.push(holder);
          counts[holder] = (counts[holder] as number) + 1;
        }
      }
      const shared = new Map<number, number>();
      for (const holder of touched) {
        const count = counts[holder] as number;
        counts[holder] = 0;
        if (count < LEAST) continue;
        if (count * ONE_IN >= Math.min(size, sizes[holder] as number)) shared.set(holder, count);
      }
      return shared;
    },
  };
}

/** For each article the first one of its month. */
function startsOfMonths(articles: readonly Article[]): number[] {
  const starts: number[] = [];
  let month = '';
  articles.forEach(({ date }, index) => {
    const same = date.day.slice(0, 7) === month;
    month = date.day.slice(0, 7);
    starts.push(same ? (starts[index - 1] as number) : index);
  });
  return starts;
}
