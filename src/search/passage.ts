import type { Piece } from './answer.ts';
import { type Marks, piecesOf } from './marks.ts';

/** How many syllables a passage shows, and how many of them stand before the first that answers. */
const LENGTH = 36;
const BEFORE = 6;
/** The signs that end a sentence: nothing is missing after them. */
const CLOSING = /^[^\s\p{L}\p{N}]*[.!?…][”"’)»]*(?=\s|$)/u;
const MOST_CLOSING = 6;
/** UTF-16 units shown of a text without any. */
const WORDLESS = 120;

/**
 * The place of a text that answers best, in one line, with `…` where a sentence was cut. Without an answer: the beginning.
 *
 * @example passageOf('Sáng nay …', marks) // [{ text: '… kỳ thi ' }, { text: 'tuyển sinh', marked: true }, { text: ' lớp 10 …' }]
 */
export function passageOf(text: string, marks: Marks): Piece[] {
  const { syllables } = marks;
  if (syllables.length === 0) return wordless(text);
  // Dates and numbers stay whole: `2/7`, `26.300`.
  const isGlued = (at: number) =>
    !/\s/.test(text.slice(syllables[at]?.end, syllables[at + 1]?.start));
  let first = beginningOf(marks);
  while (first > 0 && isGlued(first - 1)) first--;
  let last = Math.min(syllables.length, first + LENGTH) - 1;
  while (last < syllables.length - 1 && isGlued(last)) last++;
  const isStart = first === 0;
  const isEnd = last === syllables.length - 1;
  const start = isStart ? 0 : (syllables[first]?.start ?? 0);
  const cut = isEnd ? text.length : (syllables[last]?.end ?? text.length);
  const [closing = ''] = CLOSING.exec(text.slice(cut, cut + MOST_CLOSING)) ?? [];
  const end = cut + closing.length;
  const pieces = piecesOf(text, marks, start, end).map((piece) => ({
    ...piece,
    text: piece.text.replace(/\s+/g, ' '),
  }));
  return [
    ...(isStart ? [] : [{ text: '… ' }]),
    ...pieces,
    ...(isEnd || closing ? [] : [{ text: '\u00a0…' }]),
  ];
}

/** Marks and pictures of letters only. */
function wordless(text: string): Piece[] {
  const line = text.slice(0, WORDLESS).toWellFormed().replace(/\s+/g, ' ').trim();
  return line ? [{ text: line }] : [];
}

/** The first of the stretches with the most that answers, moved so that what answers has words before it. */
function beginningOf({ syllables, strengths }: Marks): number {
  let sum = 0;
  let most = 0;
  let best = 0;
  for (let at = 0; at < strengths.length; at++) {
    sum += strengths[at] as number;
    if (at >= LENGTH - BEFORE) sum -= strengths[at - LENGTH + BEFORE] as number;
    if (sum > most) {
      most = sum;
      best = Math.max(0, at - (LENGTH - BEFORE) + 1);
    }
  }
  if (most === 0) return 0;
  const firstAnswer = strengths.findIndex((strength, at) => at >= best && strength > 0);
  const start = Math.max(0, firstAnswer - BEFORE);
  return Math.min(start, Math.max(0, syllables.length - LENGTH));
}
