/** A fingerprint of these pairs, which stand as whole numbers. */
export function codes(...pairs: readonly number[]): string {
  return pairs.map((pair) => pair.toString(36).padStart(4, '0')).join('');
}

/** Whole numbers from `start` on, as many as `count`. */
export function span(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => start + at);
}
