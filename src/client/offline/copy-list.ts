/** A page that is kept, with the files it needs to be seen as it was. */
export interface Copy {
  page: string;
  files: readonly string[];
}

/**
 * The list with one more copy, newest first. The front stays however old it is; of the others the oldest go.
 *
 * @param front address of the home page
 * @param most how many besides the front are kept
 */
export function withCopy(
  list: readonly Copy[],
  copy: Copy,
  front: string,
  most: number,
): readonly Copy[] {
  let left = most;
  return [copy, ...withoutCopy(list, copy.page)].filter(({ page }) => page === front || left-- > 0);
}

export function withoutCopy(list: readonly Copy[], page: string): readonly Copy[] {
  return list.filter((each) => each.page !== page);
}

/** Every address that a list speaks of. */
export function addressesOf(list: readonly Copy[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ page, files }) => [page, ...files]));
}
