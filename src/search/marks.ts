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
 * @param common syllables that are marked beside a neighbour only
 * @param unfinished the last syllable asked may be the beginning of one
 */
export function marksOf(
  text: string,
  asked: readonly string[],
  common: ReadonlySet<string>,
  unfinished = false,
): Marks {
  const syllables = syllablesOf(text);
  const answers = asked.map((spoken, at) => {
    const isStart = unfinished && at === asked.length - 1;
    return createComparison(spoken, isStart);
  });
  // Few syllables answer, so each is compared once and only these are looked at again.
  const positions = syllables.map((syllable) => {
    const plain = fold(syllable.spoken);
    return answers.flatMap((isAnswer, at) => (isAnswer(syllable, plain) ? at : []));
  });
  const strengths = syllables.map(() => 0);
  for (const [at, own] of positions.entries()) {
    const isPair = own.some((position) => positions[at + 1]?.includes(position + 1));
    if (isPair) {
      strengths[at] = 3;
      strengths[at + 1] = 3;
    } else if (own.length > 0 && !strengths[at]) {
      const isTelling = own.some((position) => !common.has(asked[position] as string));
      strengths[at] = asked.length === 1 || isTelling ? 1 : 0;
    }
  }
  return { syllables, strengths };
}

/** Accents count where they were typed. */
function createComparison(asked: string, isStart: boolean) {
  const isPlain = asked === fold(asked);
  return ({ spoken, typed }: Syllable, plain: string) => {
    if (!isStart) return (isPlain ? plain : spoken) === asked;
    return (isPlain ? fold(typed) : typed).startsWith(asked);
  };
}

/**
 * A stretch of a text in pieces; marked syllables that stand side by side are one piece.
 *
 * @param start first unit of the stretch, and the one after its last
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
