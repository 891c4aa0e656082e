import type { MarkdownIt } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';

/**
 * Reports table rows with more cells than the table's head, whose cells beyond the parser drops, and with fewer, which it fills
 * up: a line of text right below a table is such a row, too.
 */
export function raggedRows(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'ragged_rows', (state) => {
    const env: BodyEnvironment = state.env;
    if (!env.failures || !state.tokens.some((token) => token.type === 'table_open')) return;
    const lines = state.src.split('\n');
    let columns = 0;
    let inHead = false;
    for (const { type, map } of state.tokens) {
      if (type === 'thead_open' || type === 'thead_close') inHead = type === 'thead_open';
      if (type === 'thead_open') columns = 0;
      if (type === 'th_open') columns++;
      if (type !== 'tr_open' || inHead || !map) continue;
      const count = cells(lines[map[0]] ?? '');
      if (count === columns) continue;
      const reason = count > columns ? 'row-too-long' : 'row-too-short';
      env.failures.push({ line: map[0] + 1, reason });
    }
  });
}

/** How many cells a row of the body has, as the parser counts them; it may stand in a quotation. */
function cells(row: string): number {
  const bare = row.trimEnd().replace(/^[\s>]*\|?|(?<!\\)\|$/g, '');
  return bare.split(/(?<!\\)\|/).length;
}
