import { fold } from '#text/fold.ts';
import type { Piece } from './answer.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/** Which syllables of a text answer a question. */
export interface Marks {
  syllables: readonly Syllable[];
  /** For each syllable: 0 where it does not answer, 1 alone, 3 beside its neighbour of the question. */
  strengths: readonly number[];
}

/**
 * @param asked the spoken syllables of the question
 * @param common folded syllables that are marked beside a neighbour only
 * @param unfinished the last syllable asked may be the beginning of one
 */
export function marksOf(
  text: string,
  asked: readonly string[],
  common: ReadonlySet<string>,
  unfinished = false,
): Marks {
  const syllables = syllablesOf(text);
  const answers = asked.map((spoken, at) =>
    createComparison(spoken, unfinished && at === asked.length - 1),
  );
  const strengths = syllables.map(() => 0);
  for (const [at, { spoken }] of syllables.entries()) {
    for (const [position, answers_] of answers.entries()) {
      if (!answers_(spoken)) continue;
      const next = syllables[at + 1];
      const isPair = next !== undefined && answers[position + 1]?.(next.spoken);
      if (isPair) {
        strengths[at] = 3;
        strengths[at + 1] = 3;
      } else if (asked.length === 1 || !common.has(fold(spoken))) {
        strengths[at] = Math.max(strengths[at] as number, 1);
      }
    }
  }
  return { syllables, strengths };
}

/** Accents count where they were typed. */
function createComparison(asked: string, isStart: boolean): (spoken: string) => boolean {
  const plain = fold(asked);
  const shape = asked === plain ? fold : (spoken: string) => spoken;
  return isStart
    ? (spoken) => shape(spoken).startsWith(asked)
    : (spoken) => shape(spoken) === asked;
}

/**
 * A stretch of a text in pieces; marked syllables that stand side by side are one piece.
 *
 * @param from first and last syllable of the stretch
 */
export function piecesOf(
  text: string,
  { syllables, strengths }: Marks,
  start = 0,
  end = text.length,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [index, syllable] of syllables.entries()) {
    if (syllable.start < start || syllable.end > end || !strengths[index]) continue;
    const between = text.slice(at, syllable.start);
    const last = pieces.at(-1);
    if (last?.marked && /^[\s\-–/]{0,3}$/.test(between)) {
      last.text += between + text.slice(syllable.start, syllable.end);
    } else {
      if (between) pieces.push({ text: between });
      pieces.push({ text: text.slice(syllable.start, syllable.end), marked: true });
    }
    at = syllable.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end) });
  return pieces;
}
