import { isPair, syllableOf } from '#search/terms.ts';
import { fold } from '#text/fold.ts';

/** How many documents hold a syllable: with accents, in just that form; without, in any form that folds to it. */
export type SyllableCounts = Map<string, number>;

/** Forms of every term that was met; the terms of one document are for the most part those of others. */
const forms = new Map<string, readonly string[]>();

/** Counts one document's syllables, each form once; its pairs do not count. */
export function countSyllables(terms: Iterable<string>, counts: SyllableCounts): void {
  const own = new Set<string>();
  for (const term of terms) {
    if (isPair(term)) continue;
    const known = forms.get(term) ?? formsOf(term);
    forms.set(term, known);
    for (const form of known) own.add(form);
  }
  for (const form of own) counts.set(form, (counts.get(form) ?? 0) + 1);
}

function formsOf(term: string): string[] {
  const syllable = syllableOf(term) ?? '';
  return [syllable, fold(syllable)];
}

export function sumOfCounts(all: Iterable<Iterable<readonly [string, number]>>): SyllableCounts {
  const sum: SyllableCounts = new Map();
  for (const counts of all) {
    for (const [syllable, count] of counts) sum.set(syllable, (sum.get(syllable) ?? 0) + count);
  }
  return sum;
}
