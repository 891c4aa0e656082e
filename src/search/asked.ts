import { mendText } from '#text/clean.ts';
import { syllablesOf } from './syllables.ts';
import { pairStart, pairTerm, syllableStart, syllableTerm } from './terms.ts';

/** The terms to look up for what a reader typed; each counts by its rarity, and any may be missing from an article. */
export interface Asked {
  /** Looked up at once. */
  first: string[];
  /** Syllables that half the portal holds; looked up only when nothing else is found. */
  rest: string[];
  /** Where in the question each term stands: the places of its syllable, or of the first one of its pair. */
  places: ReadonlyMap<string, readonly number[]>;
  /** The syllables in their order, spoken and as typed. */
  spoken: string[];
  typed: string[];
  /** Those of them that were written in capitals, and are no slips. */
  capital: ReadonlySet<string>;
}

/** The shortest beginning of a lone syllable that is looked up, in letters; shorter ones begin too many. */
const SHORTEST_START = 2;
/** More are not looked up: no question of a reader is that long, and each costs a download. */
const MOST_SYLLABLES = 24;

/**
 * @param common syllables that many articles hold; beside pairs they tell nothing
 * @param unfinished the last syllable may be half typed
 * @example askedOf('dang bo', new Set()).first // ['ǀdangǀboǀ', 'dangǀ', 'boǀ']
 */
export function askedOf(
  typed: string,
  common: ReadonlySet<string>,
  { unfinished = false }: { unfinished?: boolean } = {},
): Asked {
  const syllables = syllablesOf(mendText(typed)).slice(0, MOST_SYLLABLES);
  const spoken = syllables.map((each, at) =>
    unfinished && at === syllables.length - 1 ? each.typed : each.spoken,
  );
  const pairs: string[] = [];
  const rare: string[] = [];
  const rest: string[] = [];
  const places = new Map<string, number[]>();
  const add = (terms: string[], term: string, at: number) => {
    terms.push(term);
    places.set(term, [...(places.get(term) ?? []), at]);
  };
  for (const [at, syllable] of spoken.entries()) {
    const before = spoken[at - 1];
    const isLast = at === spoken.length - 1;
    const isOpen = unfinished && isLast;
    if (before !== undefined) {
      add(pairs, isOpen ? pairStart(before, syllable) : pairTerm(before, syllable), at - 1);
    }
    if (isOpen && spoken.length === 1 && syllable.length >= SHORTEST_START) {
      add(rare, syllableStart(syllable), at);
    } else if (!isOpen || spoken.length === 1) {
      add(spoken.length > 1 && common.has(syllable) ? rest : rare, syllableTerm(syllable), at);
    }
  }
  return {
    first: unique([...pairs, ...rare]),
    rest: unique(rest),
    places,
    spoken,
    typed: syllables.map(({ typed }) => typed),
    capital: new Set(syllables.filter(({ isCapital }) => isCapital).map((each) => each.spoken)),
  };
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}
