import type { Asked } from './asked.ts';
import type { Gatherer } from './gather.ts';
import { countOf, type Library } from './library.ts';
import type { Found } from './rank.ts';
import { nearSyllables } from './slips.ts';
import { pairTerm, syllableTerm } from './terms.ts';

/** Shelves in which candidates are compared; the newest tell what the portal writes about. */
const COMPARED = 3;

/**
 * The question with the syllables mended that no article holds, each by the one that stands most often beside the same
 * neighbours; undefined when nothing is to be mended. A syllable without neighbours is mended by the most frequent.
 */
export async function mended(
  { spoken, typed, first }: Asked,
  found: readonly Found[],
  library: Library,
  gatherer: Gatherer,
): Promise<string | undefined> {
  const isUnknown = (syllable: string) => {
    const at = first.indexOf(syllableTerm(syllable));
    return at >= 0 && found.every(({ findings }) => countOf(findings[at]) === 0);
  };
  if (!spoken.some(isUnknown)) return undefined;
  const known = await library.syllables();
  const words = [...typed];
  for (const [at, syllable] of spoken.entries()) {
    if (!isUnknown(syllable)) continue;
    const candidates = nearSyllables(syllable, known);
    const next = spoken[at + 1];
    const after = next !== undefined && !isUnknown(next) ? next : undefined;
    const best = await mostBeside(candidates, words[at - 1], after, library, gatherer);
    if (best !== undefined) words[at] = best;
  }
  const mended = words.join(' ');
  return mended === typed.join(' ') ? undefined : mended;
}

async function mostBeside(
  candidates: readonly string[],
  before: string | undefined,
  after: string | undefined,
  library: Library,
  gatherer: Gatherer,
): Promise<string | undefined> {
  if (candidates.length === 0 || (before === undefined && after === undefined))
    return candidates[0];
  const sums: number[] = [];
  for (const candidate of candidates) {
    const pairs = [
      ...(before === undefined ? [] : [pairTerm(before, candidate)]),
      ...(after === undefined ? [] : [pairTerm(candidate, after)]),
    ];
    const counts = await gatherer.count(pairs, library.shelves.slice(0, COMPARED));
    sums.push(counts.reduce((sum, count) => sum + count, 0));
  }
  const most = Math.max(...sums);
  return most > 0 ? candidates[sums.indexOf(most)] : undefined;
}
