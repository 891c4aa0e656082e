import type { Facts, Findings } from './library.ts';

/** What one bundle found for the terms of a question, in their order. */
export interface Found {
  shelf: string;
  size: number;
  facts: ReadonlyMap<string, Facts>;
  findings: readonly Findings[];
}

/** An article that holds terms of the question. */
export interface Match extends Facts {
  shelf: string;
  id: string;
  score: number;
  /** The rarity of the terms it holds, as a part of the most that any article reaches: above 0, at most 1. */
  coverage: number;
}

/** Below this part of the best coverage an article holds too little of what was asked. */
const LEAST_COVERAGE = 0.2;

/**
 * The articles that fit, the fittest first. Terms weigh by their rarity in all bundles together, so that it makes no
 * difference how the archive was cut. Of equals the newest comes first.
 *
 */
export function rank(found: readonly Found[]): Match[] {
  const rarities = raritiesOf(found);
  const matches = found.flatMap((each) => matchesOf(each, rarities));
  const best = matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return matches
    .filter(({ coverage }) => coverage >= LEAST_COVERAGE * best)
    .map((match) => ({ ...match, coverage: match.coverage / best }))
    .sort(byFitness);
}

/** The newest first; of one day the fittest. */
export function byDay(a: Match, b: Match): number {
  return compare(b.day, a.day) || byFitness(a, b);
}

function byFitness(a: Match, b: Match): number {
  return b.score - a.score || compare(b.day, a.day) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Inverse document frequency, as BM25 has it, of every term of the question. */
function raritiesOf(found: readonly Found[]): number[] {
  const all = found.reduce((sum, { size }) => sum + size, 0);
  const terms = found[0]?.findings.length ?? 0;
  return Array.from({ length: terms }, (_, term) => {
    const holding = found.reduce((sum, { findings }) => sum + (findings[term]?.count ?? 0), 0);
    return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
  });
}

function matchesOf({ shelf, facts, findings }: Found, rarities: readonly number[]): Match[] {
  const sums = new Map<string, { score: number; coverage: number }>();
  for (const [term, { shares }] of findings.entries()) {
    const rarity = rarities[term] as number;
    for (const { id, share } of shares) {
      const sum = sums.get(id) ?? { score: 0, coverage: 0 };
      sum.score += rarity * share;
      sum.coverage += rarity;
      sums.set(id, sum);
    }
  }
  return [...sums].map(([id, sum]) => ({
    shelf,
    id,
    ...sum,
    ...(facts.get(id) ?? { sections: [], day: '' }),
  }));
}
