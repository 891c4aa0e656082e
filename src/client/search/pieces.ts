import type { Piece } from '#search/answer.ts';

/** A run of text as nodes; it is never read as HTML. */
export function nodesOf(pieces: readonly Piece[]): (HTMLElement | string)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
