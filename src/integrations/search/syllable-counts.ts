import { syllableOf } from '#search/terms.ts';
import { fold } from '#text/fold.ts';

/** How many documents hold a syllable: with accents, in just that form; without, in any form that folds to it. */
export type SyllableCounts = Map<string, number>;

/** Counts one document's syllables, each form once; its pairs do not count. */
export function countSyllables(terms: Iterable<string>, counts: SyllableCounts): void {
  const forms = new Set<string>();
  for (const term of terms) {
    const syllable = syllableOf(term);
    if (syllable !== undefined) forms.add(syllable).add(fold(syllable));
  }
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
}

export function sumOfCounts(all: Iterable<Iterable<readonly [string, number]>>): SyllableCounts {
  const sum: SyllableCounts = new Map();
  for (const counts of all) {
    for (const [syllable, count] of counts) sum.set(syllable, (sum.get(syllable) ?? 0) + count);
  }
  return sum;
}
