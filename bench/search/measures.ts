/** How far down a list counts: what readers see before they ask anew. */
export const DEPTH = 10;

/** The part of the relevant that stands among the first ten. */
export function recall(found: readonly string[], relevant: readonly string[]): number {
  const first = new Set(found.slice(0, DEPTH));
  return relevant.filter((id) => first.has(id)).length / Math.min(relevant.length, DEPTH);
}

/** One divided by the place of the first relevant; 0 when none is among the first ten. */
export function reciprocalRank(found: readonly string[], relevant: readonly string[]): number {
  const place = found.slice(0, DEPTH).findIndex((id) => relevant.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Normalised discounted cumulative gain of the first ten; what is relevant is worth 1. */
export function ndcg(found: readonly string[], relevant: readonly string[]): number {
  const gains = found.slice(0, DEPTH).map((id) => (relevant.includes(id) ? 1 : 0));
  const best = Array.from({ length: Math.min(relevant.length, DEPTH) }, () => 1);
  return discounted(gains) / discounted(best);
}

/** 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Of an even number the upper one; 0 of nothing. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}
