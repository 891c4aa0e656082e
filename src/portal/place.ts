/**
 * The first place from `start` up to `end` whose value is not less than `value`; `end` when there is none.
 *
 * @param sorted ascending between the two
 * @example placeOf([2, 4, 4, 9], 4, 0, 4) // 1
 */
export function placeOf(
  sorted: ArrayLike<number>,
  value: number,
  start: number,
  end: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
