import type { Asked } from './asked.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { countOf, type Facts, type Findings } from './library.ts';
import type { Order } from './question.ts';
import { isPair, yearOf } from './terms.ts';

/** What one shelf found for the terms of a question, in their order. */
export interface Found {
  shelf: string;
  /** Newest first. */
  years: readonly string[];
  size: number;
  facts: ReadonlyMap<string, Facts>;
  findings: readonly Findings[];
}

/** An article that holds terms of the question. */
export interface Match extends Facts {
  shelf: string;
  id: string;
  score: number;
  /** How much of what was asked it holds, from 0 to 1. */
  coverage: number;
  /** It holds most of it. */
  fits: boolean;
}

/** Below this part of the best coverage an article holds too little of what was asked. */
const LEAST_COVERAGE = 0.2;
/** How much an article speaks of the year that it is of: news seldom name their own. */
const DATED = 1;
/** What a term counts that was asked with accents and stands there with others; two syllables in a row are surer. */
const OTHER_ACCENTS = { syllable: 0.4, pair: 0.8 };

/**
 * The articles that hold a part of what was asked, the fittest first; of equals the newest. Whether one fits depends on
 * itself alone, so that a count is the same whatever else was looked through; its score weighs terms by their rarity in
 * all shelves together.
 *
 * @param terms those looked up, in the order of the findings
 */
export function rank(found: readonly Found[], asked: Asked, terms: readonly string[]): Match[] {
  const all = found.reduce((sum, { size }) => sum + size, 0);
  const rarities = terms.map((_, at) =>
    rarityOf(
      found.reduce((sum, { findings }) => sum + countOf(findings[at]), 0),
      all,
    ),
  );
  const coverage = coverageOf(asked, terms);
  const matches = found.flatMap((each) => matchesOf(each, terms, rarities, coverage));
  const best = matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return matches.filter(({ coverage }) => coverage >= LEAST_COVERAGE * best).sort(byFitness);
}

/**
 * Ranked articles in the order asked for. In the order of days there is no "after" for those that hold little: they would
 * stand above the fittest, and are left out as long as there is anything better.
 */
export function inOrder(ranked: readonly Match[], order: Order): readonly Match[] {
  if (order === 'best') return ranked;
  const better = ranked.filter(({ fits }) => fits);
  return (better.length > 0 ? better : ranked).toSorted(byDay);
}

/** Whether a sum of powers of two holds the one of a place. */
function isHeld(held: number, at: number): boolean {
  return Math.floor(held / 2 ** at) % 2 === 1;
}

/** The newest first; of one day the fittest. */
function byDay(a: Match, b: Match): number {
  return compare(b.day, a.day) || byFitness(a, b);
}

function byFitness(a: Match, b: Match): number {
  return (
    Number(b.fits) - Number(a.fits) ||
    b.score - a.score ||
    compare(b.day, a.day) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Inverse document frequency, as BM25 has it. */
function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

function matchesOf(
  { shelf, facts, findings }: Found,
  terms: readonly string[],
  rarities: readonly number[],
  coverage: Coverage,
): Match[] {
  /** What an article holds is a sum of powers of two, one a term; a question has at most 47. */
  const sums = new Map<string, { score: number; held: number }>();
  const weights = findings.map(({ exact }, at) =>
    exact?.count === 0 ? OTHER_ACCENTS[isPair(terms[at] as string) ? 'pair' : 'syllable'] : 1,
  );
  for (const [at, { exact, folded }] of findings.entries()) {
    const holders = exact?.count === 0 ? folded : (exact ?? folded);
    const weight = (rarities[at] as number) * (weights[at] as number);
    for (const { id, share } of holders?.shares ?? []) {
      const sum = sums.get(id);
      if (sum) {
        sum.score += weight * share;
        sum.held += 2 ** at;
      } else sums.set(id, { score: weight * share, held: 2 ** at });
    }
  }
  for (const [at, term] of terms.entries()) {
    const year = yearOf(term);
    if (year === undefined) continue;
    const weight = rarities[at] as number;
    for (const [id, sum] of sums) {
      if (isHeld(sum.held, at) || !facts.get(id)?.day.startsWith(year)) continue;
      sum.score += weight * DATED;
      sum.held += 2 ** at;
    }
  }
  // Thousands of articles hold the same few terms.
  const coverages = new Map<number, number>();
  function coveredBy(held: number): number {
    const known = coverages.get(held);
    if (known !== undefined) return known;
    const own = terms.flatMap((term, at): [string, number][] =>
      isHeld(held, at) ? [[term, weights[at] as number]] : [],
    );
    const covered = coverage.of(new Map(own));
    coverages.set(held, covered);
    return covered;
  }
  return [...sums].map(([id, { score, held }]) => {
    const covered = coveredBy(held);
    return {
      shelf,
      id,
      // Many words of a question in one article say more than one word many times.
      score: score * (0.5 + covered),
      coverage: covered,
      fits: covered >= coverage.fitting,
      ...(facts.get(id) ?? { kind: 'tin' as const, sections: [], day: '' }),
    };
  });
}
