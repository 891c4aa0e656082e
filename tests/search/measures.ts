/** Ids with how well they answer: 3, 2 or 1. An id that is missing is worth nothing. */
export type Grades = ReadonlyMap<string, number>;

/**
 * Normalised discounted cumulative gain of the first `depth`, between 0 and 1: a grade g is worth 2^g − 1, divided by
 * log2 of its place plus one, and the whole by what the best order would have. 1 when there is nothing to find.
 *
 * @example ndcgAt(10, ['b', 'a'], new Map([['a', 3], ['b', 1]])) // 0.71
 */
export function ndcgAt(depth: number, ranked: readonly string[], grades: Grades): number {
  const best = [...grades.values()].sort((a, b) => b - a);
  const ideal = discounted(best.slice(0, depth));
  const gained = discounted(unrepeated(ranked, depth).map((id) => grades.get(id) ?? 0));
  return ideal === 0 ? 1 : gained / ideal;
}

/**
 * One divided by the place of the first id of any grade; 0 without one.
 *
 * @example reciprocalRank(['x', 'a'], new Map([['a', 3]])) // 0.5
 */
export function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  const place = ranked.findIndex((id) => grades.has(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/**
 * The part of the graded ids that stands among the first `depth`, of as many as have room there. 1 when there is nothing
 * to find.
 *
 * @example recallAt(10, ['x', 'a'], new Map([['a', 3], ['b', 1]])) // 0.5
 */
export function recallAt(depth: number, ranked: readonly string[], grades: Grades): number {
  const room = Math.min(depth, grades.size);
  if (room === 0) return 1;
  return unrepeated(ranked, depth).filter((id) => grades.has(id)).length / room;
}

/** The first ids, each at its first place only: a list that shows an answer twice gains nothing by it. */
function unrepeated(ranked: readonly string[], depth: number): string[] {
  return ranked.slice(0, depth).map((id, place) => (ranked.indexOf(id) === place ? id : ''));
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
