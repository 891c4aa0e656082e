const YEAR = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;
/** Years offered beside the one asked for. */
const MOST = 2;

/**
 * The same question about the years before the one that it names, as long as the portal has them.
 *
 * @param years of the portal, newest first
 * @example otherYears('tuyển sinh 2022', ['2023', '2022', '2021']) // ['tuyển sinh 2021']
 */
export function otherYears(words: string, years: readonly string[]): string[] {
  const named = words.match(YEAR) ?? [];
  const [year] = named;
  if (year === undefined || named.length > 1) return [];
  return years
    .filter((other) => other < year)
    .slice(0, MOST)
    .map((other) => words.replace(YEAR, other));
}
