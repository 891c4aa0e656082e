import { foldedSyllable } from '#search/terms.ts';

/** How many documents hold a syllable, by its folded form. */
export type SyllableCounts = Map<string, number>;

/** Counts one document's syllables, each once; its pairs do not count. */
export function countSyllables(terms: Iterable<string>, counts: SyllableCounts): void {
  const folded = new Set<string>();
  for (const term of terms) {
    const syllable = foldedSyllable(term);
    if (syllable !== undefined) folded.add(syllable);
  }
  for (const syllable of folded) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
}

export function sumOfCounts(all: Iterable<Iterable<readonly [string, number]>>): SyllableCounts {
  const sum: SyllableCounts = new Map();
  for (const counts of all) {
    for (const [syllable, count] of counts) sum.set(syllable, (sum.get(syllable) ?? 0) + count);
  }
  return sum;
}
