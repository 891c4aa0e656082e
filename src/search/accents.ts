import { compose } from '#text/compose.ts';
import { fold } from '#text/fold.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/** This part of the texts that hold a syllable beside its neighbour must write it alike. */
const AGREEMENT = 0.6;
/** A spelling of a smaller part of them is not offered. */
const RARE = 0.2;
/** What stands before the first word of a sentence, where a capital tells nothing. */
const BEGINNING = /(?:^|[.!?…:\n])[\s"“‘(«–-]*$/;

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
  const votes = asked.map((): Votes => new Map());
  /** The same with its capitals, from the middle of sentences only: names keep theirs there. */
  const shapes = asked.map((): Votes => new Map());
  for (const text of texts) {
    for (const { position, spoken, written } of spellings(folded, text)) {
      add(votes[position] as Votes, spoken);
      if (written !== undefined) add(shapes[position] as Votes, written);
    }
  }
  const agreed = votes.map((counts, at) => {
    const spoken = agreedOn(counts);
    const written = agreedOn(shapes[at] as Votes);
    return written?.toLowerCase() === spoken ? written : spoken;
  });
  if (agreed.some((spoken) => spoken === undefined)) return undefined;
  const words = agreed.join(' ');
  // The other school's spelling is no mistake.
  const spoken = syllablesOf(words).map((syllable) => syllable.spoken);
  return spoken.join(' ') === asked.join(' ') ? undefined : words;
}

/**
 * How the texts write a syllable that was typed without accents, the most frequent first; what is rare among them is left
 * out, and the syllable itself. A lone one has no neighbours to be judged by.
 *
 * @example spellingsOf('bao', ['Bão số 9', 'Báo Hà Tĩnh', 'tin bão']) // ['bão', 'báo']
 */
export function spellingsOf(asked: string, texts: readonly string[]): string[] {
  if (asked !== fold(asked)) return [];
  const votes: Votes = new Map();
  for (const { typed } of texts.flatMap(syllablesOf)) if (fold(typed) === asked) add(votes, typed);
  const all = sumOf(votes);
  return [...votes]
    .filter(([typed, count]) => typed !== asked && count >= all * RARE)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([typed]) => typed);
}

type Votes = Map<string, number>;

interface Spelling {
  /** Of the syllable in the question. */
  position: number;
  spoken: string;
  /** With its capitals, where these tell something. */
  written?: string;
}

/** How one text writes the syllables of a question that stand beside a neighbour there. */
function* spellings(asked: readonly string[], text: string): Generator<Spelling> {
  const syllables = syllablesOf(text);
  const plain = syllables.map(({ typed }) => fold(typed));
  for (let at = 1; at < plain.length; at++) {
    for (let position = 1; position < asked.length; position++) {
      if (plain[at - 1] !== asked[position - 1] || plain[at] !== asked[position]) continue;
      const pair = [syllables[at - 1], syllables[at]] as [Syllable, Syllable];
      const isShouted = pair.every(({ isCapital }) => isCapital);
      for (const [offset, syllable] of pair.entries()) {
        const { typed: spoken, start, end } = syllable;
        const tells = !isShouted && !BEGINNING.test(text.slice(0, start));
        const written = tells ? compose(text.slice(start, end)) : undefined;
        yield {
          position: position - 1 + offset,
          spoken,
          ...(written !== undefined && { written }),
        };
      }
    }
  }
}

function add(votes: Votes, spelling: string): void {
  votes.set(spelling, (votes.get(spelling) ?? 0) + 1);
}

function sumOf(votes: Votes): number {
  return [...votes.values()].reduce((sum, count) => sum + count, 0);
}

function agreedOn(votes: Votes): string | undefined {
  const all = sumOf(votes);
  for (const [spelling, count] of votes) if (count >= all * AGREEMENT) return spelling;
  return undefined;
}
