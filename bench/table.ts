import type { Result } from './results.ts';

/**
 * The results as a Markdown table: a row for each size and scenario, medians with their range, and the first contender's
 * time as a part of the second's.
 */
export function tableOf(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ contender }) => contender))];
  const [own = '', other = ''] = names;
  const head = [
    'articles',
    'scenario',
    ...names.map((name) => `${name}: s, CPU s, MB (all)`),
    'ratio',
    'pages changed',
    'index files changed',
  ];
  const rows = [
    ...Map.groupBy(results, ({ articles, scenario }) => `${articles} ${scenario}`).values(),
  ];
  const lines = rows.map((row) => {
    const of = (name: string) => row.filter(({ contender }) => contender === name);
    const [first] = of(own);
    return [
      String(row[0]?.articles),
      String(row[0]?.scenario),
      ...names.map((name) => cell(of(name))),
      ratio(of(own), of(other)),
      first?.pages === undefined ? '' : String(first.pages),
      first?.index === undefined ? '' : `${first.index} of ${first.indexFiles}`,
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

function cell(results: readonly Result[]): string {
  if (results.length === 0) return '';
  const walls = results.map(({ wall }) => wall);
  const range =
    results.length > 1 ? ` (${shown(Math.min(...walls))}–${shown(Math.max(...walls))})` : '';
  const most = (of: 'memory' | 'together') => Math.max(...results.map((each) => each[of]));
  return `${shown(median(walls))}${range}, ${shown(median(results.map(({ cpu }) => cpu)))}, ${most('memory')} (${most('together')})`;
}

function ratio(own: readonly Result[], other: readonly Result[]): string {
  if (own.length === 0 || other.length === 0) return '';
  const wall = (of: readonly Result[]) => median(of.map((each) => each.wall));
  return (wall(own) / wall(other)).toFixed(2);
}

/** @example median([3, 1, 2]) // 2 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function shown(seconds: number): string {
  return seconds.toFixed(1);
}
