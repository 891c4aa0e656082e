import { type Category, median, type Page } from './pages.ts';
import type { Scores } from './run.ts';

const columns: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Medians with their range as a Markdown table, and below it what Lighthouse names, by page. */
export function report(measured: readonly { page: Page; scores: readonly Scores[] }[]): string {
  const head = ['page', ...columns, 'first paint, ms', 'largest paint, ms', 'blocked, ms', 'shift'];
  const rows = measured.map(({ page, scores }) => {
    const of = (pick: (scores: Scores) => number) => cell(scores.map(pick));
    return [
      page.name,
      ...columns.map((category) =>
        page.categories.includes(category) ? of(({ points }) => points[category] ?? 0) : '–',
      ),
      of(({ paint }) => Math.round(paint)),
      of(({ largestPaint }) => Math.round(largestPaint)),
      of(({ blocked }) => Math.round(blocked)),
      of(({ shift }) => Math.round(shift * 1000) / 1000),
    ];
  });
  const faults = measured.flatMap(({ page, scores }) =>
    [...new Set(scores.flatMap((each) => each.faults))].map((fault) => `- ${page.name}: ${fault}`),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  return `${[...table, '', ...faults].join('\n')}\n`;
}

function cell(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? `${least}` : `${median(numbers)} (${least}–${most})`;
}
