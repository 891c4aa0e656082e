import type { Outline, Point } from './outline.ts';

/** A small picture that is printed again and again: for each pixel, row by row, the place of its colour in the palette. */
export interface Stamp {
  width: number;
  height: number;
  levels: Uint8Array;
  /** From where it is put to its own left edge, and from the line it stands on down to its upper edge; pixels. */
  left: number;
  top: number;
}

/**
 * Makes a stamp of an outline, by how much of each pixel lies within it.
 *
 * @param outline in pixels, y downwards
 * @param levels how many steps there are from nothing to all
 */
export function stampOf(outline: Outline, levels: number): Stamp {
  const points = outline.flat();
  if (points.length === 0)
    return { width: 0, height: 0, levels: new Uint8Array(), left: 0, top: 0 };
  const left = Math.floor(Math.min(...points.map(([x]) => x)));
  const top = Math.floor(Math.min(...points.map(([, y]) => y)));
  const width = Math.ceil(Math.max(...points.map(([x]) => x))) - left + 1;
  const height = Math.ceil(Math.max(...points.map(([, y]) => y))) - top;
  const edges = new Float64Array(width * height + 1);
  for (const contour of outline) {
    contour.forEach(([x, y], at) => {
      const [fromX, fromY] = contour.at(at - 1) as Point;
      addEdge(edges, width, [fromX - left, fromY - top], [x - left, y - top]);
    });
  }
  let covered = 0;
  const stamp = new Uint8Array(width * height);
  for (let at = 0; at < stamp.length; at++) {
    covered += edges[at] as number;
    stamp[at] = Math.round(Math.min(1, Math.abs(covered)) * levels);
  }
  return { width, height, levels: stamp, left, top };
}

/**
 * Notes how an edge changes what is covered from each pixel of a row to the next: running sums of all edges then tell how
 * much of a pixel lies within the outline.
 */
function addEdge(edges: Float64Array, width: number, start: Point, end: Point): void {
  if (start[1] === end[1]) return;
  const sign = start[1] < end[1] ? 1 : -1;
  const [[upperX, upperY], [lowerX, lowerY]] = sign > 0 ? [start, end] : [end, start];
  const slope = (lowerX - upperX) / (lowerY - upperY);
  for (let row = Math.floor(upperY); row < lowerY; row++) {
    const from = Math.max(row, upperY);
    const to = Math.min(row + 1, lowerY);
    const drop = sign * (to - from);
    const [one, other] = [upperX + (from - upperY) * slope, upperX + (to - upperY) * slope];
    const [first, last] = one < other ? [one, other] : [other, one];
    addSpan(edges, row * width, first, last, drop);
  }
}

/** Part of an edge within one row, between two places of which the first is not further right. */
function addSpan(
  edges: Float64Array,
  row: number,
  first: number,
  last: number,
  drop: number,
): void {
  const add = (column: number, share: number) => {
    edges[row + column] = (edges[row + column] as number) + share;
  };
  let column = Math.floor(first);
  do {
    const [from, to] = [Math.max(first, column), Math.min(last, column + 1)];
    const share = first === last ? drop : (drop * (to - from)) / (last - first);
    // Of this pixel only what lies right of the edge is covered; of all further ones, everything.
    const uncovered = (from + to) / 2 - column;
    add(column, share * (1 - uncovered));
    add(column + 1, share * uncovered);
    column++;
  } while (column < last);
}
