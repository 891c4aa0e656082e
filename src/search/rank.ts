import type { Facts, Findings, Holders } from './library.ts';

/** What one shelf found for the terms of a question, in their order. */
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
/** What a term counts with other accents than it was asked with. */
const OTHER_ACCENTS = 0.1;

/**
 * The articles that fit, the fittest first. Terms weigh by their rarity in all shelves together, so that it makes no
 * difference how the archive was cut. Of equals the newest comes first.
 *
 */
export function rank(found: readonly Found[]): Match[] {
  const terms = found[0]?.findings.length ?? 0;
  const forms = Array.from({ length: terms }, (_, term) => formsOf(term, found));
  const matches = found.flatMap((each) => matchesOf(each, forms));
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

/** Inverse document frequency, as BM25 has it. */
function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** One term of the question: which of its forms count, and how much. */
type Form = { of: (findings: Findings) => Holders | undefined; rarity: number; weight: number };

/**
 * A term asked with accents counts in just these, and a little in others, as readers mistake `hỏi` for `ngã`; where no
 * article at all holds it so, the accents were wrong.
 */
function formsOf(term: number, found: readonly Found[]): Form[] {
  const all = found.reduce((sum, { size }) => sum + size, 0);
  const formOf = (of: Form['of'], weight: number): Form => {
    const holding = found.reduce(
      (sum, { findings }) => sum + (of(findings[term] as Findings)?.count ?? 0),
      0,
    );
    return { of, rarity: holding > 0 ? rarityOf(holding, all) : 0, weight };
  };
  const exact = formOf((findings) => findings.exact, 1);
  return exact.rarity > 0
    ? [exact, formOf((findings) => findings.folded, OTHER_ACCENTS)]
    : [formOf((findings) => findings.folded, 1)];
}

function matchesOf({ shelf, facts, findings }: Found, forms: readonly Form[][]): Match[] {
  const sums = new Map<string, { score: number; coverage: number }>();
  for (const [term, each] of findings.entries()) {
    for (const { of, rarity, weight } of forms[term] as Form[]) {
      for (const { id, share } of of(each)?.shares ?? []) {
        const sum = sums.get(id) ?? { score: 0, coverage: 0 };
        sum.score += weight * rarity * share;
        sum.coverage += weight * rarity;
        sums.set(id, sum);
      }
    }
  }
  return [...sums].map(([id, sum]) => ({
    shelf,
    id,
    ...sum,
    ...(facts.get(id) ?? { sections: [], day: '' }),
  }));
}
