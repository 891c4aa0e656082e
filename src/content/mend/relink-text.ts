import { type Relink, relinkLines } from './relink.ts';

/**
 * A whole file after relinking; everything else stays to the byte.
 *
 * @param text with whatever line ends
 * @returns what could not be found at its place as `missed`
 */
export function relinkText(
  text: string,
  relinks: readonly Relink[],
): { text: string; done: Relink[]; missed: Relink[] } {
  // Every second piece is a line's end.
  const pieces = text.split(/(\r\n|\r|\n)/);
  const lines = pieces.filter((_, index) => index % 2 === 0);
  const ends = pieces.filter((_, index) => index % 2 === 1);
  const { lines: after, done, missed } = relinkLines(lines, relinks);
  return { text: after.map((line, at) => line + (ends[at] ?? '')).join(''), done, missed };
}

/** @returns a sentence each, what was done and what the writer has to do */
export function relinkSentences({ done, missed }: { done: Relink[]; missed: Relink[] }): {
  done: string[];
  missed: string[];
} {
  // One line may hold the same link twice.
  const sentences = (relinks: Relink[], how: string) => [
    ...new Set(
      relinks.map(
        ({ line, before, after }) => `Dòng ${line}: ${how} liên kết “${before}” thành “${after}”.`,
      ),
    ),
  ];
  return { done: sentences(done, 'đã sửa'), missed: sentences(missed, 'hãy tự sửa') };
}
