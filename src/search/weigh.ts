import { type Syllable, syllablesOf } from './syllables.ts';
import { pairTerm, syllableTerm } from './terms.ts';

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
/** Syllables of the body that tell what an article is about, as news begin with what happened. */
const REACH = 80;

/**
 * The terms of an article with their weights, from 1 to 10: every syllable, and the pairs of neighbours that tell it from
 * others. In the body these are the pairs of its beginning, those that come again, and names. The rest would double
 * the index, and without it the right article was found as often.
 *
 * @example weigh({ title: 'Tuyển sinh', lead: '', body: '', names: [] }) // Map { 'tuyểnǀ' → 8, 'sinhǀ' → 8, 'ǀtuyểnǀsinhǀ' → 8 }
 */
export function weigh({ title, lead, body, names }: Findable): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => {
    weights.set(term, Math.min(HEAVIEST, (weights.get(term) ?? 0) + weight));
  };
  const addAll = (syllables: readonly Syllable[], weight: number, wanted = everyPair) => {
    for (const [at, { spoken }] of syllables.entries()) {
      add(syllableTerm(spoken), weight);
      const before = syllables[at - 1];
      if (before && wanted(syllables, at)) add(pairTerm(before.spoken, spoken), weight);
    }
  };
  addAll(syllablesOf(title), WEIGHTS.title);
  addAll(syllablesOf(lead), WEIGHTS.lead);
  for (const name of names) addAll(syllablesOf(name), WEIGHTS.names);
  const running = syllablesOf(body);
  addAll(running, WEIGHTS.body, tellingPairs(running));
  return weights;
}

/** Whether the pair that ends at a place is wanted. */
type PairChoice = (syllables: readonly Syllable[], at: number) => boolean;

const everyPair: PairChoice = () => true;

function tellingPairs(running: readonly Syllable[]): PairChoice {
  const keys = running.map(({ spoken }, at) => `${running[at - 1]?.spoken} ${spoken}`);
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const key of keys) (seen.has(key) ? again : seen).add(key);
  return (syllables, at) =>
    at < REACH ||
    again.has(keys[at] as string) ||
    (syllables[at]?.named === true && syllables[at - 1]?.named === true);
}
