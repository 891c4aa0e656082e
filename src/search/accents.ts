import { fold } from '#text/fold.ts';
import { syllablesOf } from './syllables.ts';

/** This part of the texts that hold a syllable beside its neighbour must write it alike. */
const AGREEMENT = 0.6;

/**
 * A question with the accents of the texts that answer it; undefined when they do not agree, or when nothing would change. Syllables are judged beside their neighbours of the question only: `bo` in
 * `dang bo` is `bộ`, whatever else `bo` may be.
 *
 * @param texts titles and texts of the best results
 * @example accented(['dang', 'bo'], ['Đảng bộ tỉnh']) // 'đảng bộ'
 */
export function accented(asked: readonly string[], texts: readonly string[]): string | undefined {
  if (asked.length < 2) return undefined;
  const folded = asked.map(fold);
  const votes = asked.map(() => new Map<string, number>());
  for (const text of texts) {
    for (const [position, spoken] of spellings(folded, text)) {
      const counts = votes[position] as Map<string, number>;
      counts.set(spoken, (counts.get(spoken) ?? 0) + 1);
    }
  }
  const agreed = votes.map(agreedOn);
  if (agreed.some((spoken) => spoken === undefined)) return undefined;
  const words = agreed.join(' ');
  // The other school's spelling is no mistake.
  const spoken = syllablesOf(words).map((syllable) => syllable.spoken);
  return spoken.join(' ') === asked.join(' ') ? undefined : words;
}

/** How one text writes the syllables of a question that stand beside a neighbour there. */
function* spellings(asked: readonly string[], text: string): Generator<[number, string]> {
  const syllables = syllablesOf(text).map(({ typed }) => typed);
  const plain = syllables.map(fold);
  for (let at = 1; at < plain.length; at++) {
    for (let position = 1; position < asked.length; position++) {
      if (plain[at - 1] !== asked[position - 1] || plain[at] !== asked[position]) continue;
      yield [position - 1, syllables[at - 1] as string];
      yield [position, syllables[at] as string];
    }
  }
}

function agreedOn(counts: ReadonlyMap<string, number>): string | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [spoken, count] of counts) if (count >= all * AGREEMENT) return spoken;
  return undefined;
}
