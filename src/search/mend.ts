import { fold } from '#text/fold.ts';
import type { Asked } from './asked.ts';
import type { Gatherer } from './gather.ts';
import { countOf, type Library, type Shelf } from './library.ts';
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
  { spoken, typed, capital, first }: Asked,
  found: readonly Found[],
  shelves: readonly Shelf[],
  library: Library,
  gatherer: Gatherer,
): Promise<string | undefined> {
  const isMissing = (syllable: string) => {
    const at = first.indexOf(syllableTerm(syllable));
    return at >= 0 && found.every(({ findings }) => countOf(findings[at]) === 0);
  };
  const missing = spoken.filter(isMissing).length;
  // Where most is unknown, it is another language, or none.
  if (missing === 0 || (spoken.length > 1 && missing > spoken.length / 2)) return undefined;
  const known = await library.syllables();
  const words = [...typed];
  // As the index holds them; absent while they are not known to be right.
  const sure = spoken.map((each) => (isMissing(each) ? undefined : each));
  for (const [at, syllable] of spoken.entries()) {
    // It may stand in years that were not asked.
    if (sure[at] !== undefined || capital.has(syllable) || known.includes(fold(syllable))) continue;
    const candidates = nearSyllables(syllable, known);
    const beside = { before: sure[at - 1], after: sure[at + 1] };
    const best = await mostBeside(candidates, beside, shelves.slice(0, COMPARED), gatherer);
    if (best === undefined) continue;
    words[at] = best;
    sure[at] = best;
  }
  const mended = words.join(' ');
  return mended === typed.join(' ') ? undefined : mended;
}

async function mostBeside(
  candidates: readonly string[],
  { before, after }: { before: string | undefined; after: string | undefined },
  shelves: readonly Shelf[],
  gatherer: Gatherer,
): Promise<string | undefined> {
  if (before === undefined && after === undefined) return candidates[0];
  let best: { candidate: string; count: number } | undefined;
  for (const candidate of candidates) {
    const pairs = [
      ...(before === undefined ? [] : [pairTerm(before, candidate)]),
      ...(after === undefined ? [] : [pairTerm(candidate, after)]),
    ];
    const counts = await gatherer.count(pairs, shelves);
    const count = counts.reduce((sum, each) => sum + each, 0);
    if (count > (best?.count ?? 0)) best = { candidate, count };
  }
  return best?.candidate;
}
