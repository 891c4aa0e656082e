const YEAR = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;
/** Years offered beside the one asked for. */
const MOST = 2;

/**
 * The same question about other years that have something on it: earlier ones, newest first, else later ones.
 *
 * @param years with articles that hold a part of it
 * @example otherYears('tuyển sinh 2022', ['2023', '2022', '2021']) // ['tuyển sinh 2021']
 */
export function otherYears(words: string, years: readonly string[]): string[] {
  const named = words.match(YEAR) ?? [];
  const [year] = named;
  if (year === undefined || named.length > 1) return [];
  const newestFirst = years.toSorted().reverse();
  const earlier = newestFirst.filter((other) => other < year);
  const later = newestFirst.filter((other) => other > year);
  return (earlier.length > 0 ? earlier : later)
    .slice(0, MOST)
    .map((other) => words.replace(YEAR, other));
}
