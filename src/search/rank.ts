import type { Facts, Findings } from './library.ts';
import type { Order } from './question.ts';

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
  /** The rarity of the terms it holds, summed. */
  coverage: number;
  /** It holds most of what the best one holds. */
  holdsMost: boolean;
  /** The same, and the best one holds a good part of what was asked. */
  fits: boolean;
}

/** Below this part of the best coverage an article holds too little of what was asked. */
const LEAST_COVERAGE = 0.2;
/** From this part of the best coverage on it fits; what holds less is loose, and comes after. */
const FITTING_COVERAGE = 0.5;
/** Nothing fits where even the best holds less than this part of what was asked. */
const LEAST_OF_ASKED = 0.4;
/** What a term counts in coverage that was asked with accents and stands nowhere with them. */
const OTHER_ACCENTS = 0.4;

/**
 * The articles that hold a part of what was asked, the fittest first; of equals the newest. Terms weigh by their rarity in
 * all shelves together, so the cut of the archive hardly matters: only the length of an article is judged against the
 * others of its shelf.
 */
export function rank(found: readonly Found[]): Match[] {
  const terms = found[0]?.findings.length ?? 0;
  const forms = Array.from({ length: terms }, (_, term) => formOf(term, found));
  const matches = found.flatMap((each) => matchesOf(each, forms));
  const best = matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const asked = forms.reduce((sum, { rarity }) => sum + rarity, 0);
  const isAnswered = best >= LEAST_OF_ASKED * asked;
  return matches
    .filter(({ coverage }) => coverage >= LEAST_COVERAGE * best)
    .map((match) => ({ ...match, holdsMost: match.coverage >= FITTING_COVERAGE * best }))
    .map((match) => ({ ...match, fits: match.holdsMost && isAnswered }))
    .sort(byFitness);
}

/**
 * Ranked articles in the order asked for. In the order of days there is no "after" for those that hold little: they would
 * stand above the fittest, and are left out as long as there is anything better.
 */
export function inOrder(ranked: readonly Match[], order: Order): readonly Match[] {
  if (order === 'best') return ranked;
  const better = ranked.filter(({ holdsMost }) => holdsMost);
  return (better.length > 0 ? better : ranked).toSorted(byDay);
}

/** The newest first; of one day the fittest. */
function byDay(a: Match, b: Match): number {
  return compare(b.day, a.day) || byFitness(a, b);
}

function byFitness(a: Match, b: Match): number {
  return (
    Number(b.holdsMost) - Number(a.holdsMost) ||
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

/** How a term of the question counts: in which accents, and how rare it is so. */
interface Form {
  accents: 'exact' | 'folded';
  rarity: number;
  /** What an article gets for it in coverage, as a part of the rarity. */
  weight: number;
}

/** In the accents it was asked with; where no article at all holds it so, they were wrong or left out. */
function formOf(term: number, found: readonly Found[]): Form {
  const all = found.reduce((sum, { size }) => sum + size, 0);
  const holding = (accents: Form['accents']) =>
    found.reduce((sum, { findings }) => sum + (findings[term]?.[accents]?.count ?? 0), 0);
  const accents = holding('exact') > 0 ? 'exact' : 'folded';
  const wasAccented = found.some(({ findings }) => findings[term]?.exact !== undefined);
  const weight = accents === 'folded' && wasAccented ? OTHER_ACCENTS : 1;
  return { accents, rarity: rarityOf(holding(accents), all), weight };
}

function matchesOf({ shelf, facts, findings }: Found, forms: readonly Form[]): Match[] {
  const sums = new Map<string, { score: number; coverage: number }>();
  for (const [term, each] of findings.entries()) {
    const { accents, rarity, weight } = forms[term] as Form;
    for (const { id, share } of each[accents]?.shares ?? []) {
      const sum = sums.get(id) ?? { score: 0, coverage: 0 };
      sum.score += rarity * share;
      sum.coverage += rarity * weight;
      sums.set(id, sum);
    }
  }
  return [...sums].map(([id, sum]) => ({
    shelf,
    id,
    ...sum,
    holdsMost: false,
    fits: false,
    ...(facts.get(id) ?? { sections: [], day: '' }),
  }));
}
