import { isLinking } from './linking.ts';
import { hearAll } from './syllables.ts';
import { pairStart, syllableTerm } from './terms.ts';

/** What of an article can be found, as plain clean text. */
export interface Findable {
  title: string;
  lead: string;
  body: string;
  /** Tags, authors, sources. */
  names: readonly string[];
}

/** How much a term counts where it stands, for each time it stands there. */
const WEIGHTS = { title: 8, names: 4, lead: 2, body: 1 };
/** The heaviest that Pagefind keeps apart. */
const HEAVIEST = 10;
/** Syllables of the body whose pairs all count, as news begin with what happened. */
const REACH = 80;

/** What a syllable is in terms: all of one, the beginning of a pair, and whether its pairs tell something. */
interface Part {
  alone: string;
  first: string;
  tells: boolean;
}

/** Of every word that was met, as it is written: some thousands, however many the articles are. */
const parts = new Map<string, Part>();

function partOf(spoken: string): Part {
  const tells = !isLinking(spoken, spoken);
  return { alone: syllableTerm(spoken), first: pairStart(spoken, ''), tells };
}

/**
 * The terms of an article with their weights, from 1 to 10: every syllable, and the pairs of neighbours but for those deep in
 * the body that tell nothing.
 *
 * @example weigh({ title: 'Tuyển sinh', lead: '', body: '', names: [] }) // Map { 'tuyểnǀ' → 8, 'sinhǀ' → 8, 'ǀtuyểnǀsinhǀ' → 8 }
 */
export function weigh({ title, lead, body, names }: Findable): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => {
    weights.set(term, Math.min(HEAVIEST, (weights.get(term) ?? 0) + weight));
  };
  const addAll = (text: string, weight: number, reach = Number.POSITIVE_INFINITY) => {
    let before: Part | undefined;
    for (const [at, part] of hearAll(text, parts, partOf).entries()) {
      add(part.alone, weight);
      if (before && (at < reach || (before.tells && part.tells)))
        add(before.first + part.alone, weight);
      before = part;
    }
  };
  addAll(title, WEIGHTS.title);
  addAll(lead, WEIGHTS.lead);
  for (const name of names) addAll(name, WEIGHTS.names);
  addAll(body, WEIGHTS.body, REACH);
  return weights;
}
