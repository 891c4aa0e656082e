import type { MarkdownIt } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';

/** Reports table rows with more cells than the table's head: the parser drops the cells beyond. */
export function longRows(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'long_rows', (state) => {
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
      if (cells(lines[map[0]] ?? '') > columns) {
        env.failures.push({ line: map[0] + 1, reason: 'row-too-long' });
      }
    }
  });
}

/** How many cells a row of the body has, as the parser counts them; it may stand in a quotation. */
function cells(row: string): number {
  const bare = row.trimEnd().replace(/^[\s>]*\|?|(?<!\\)\|$/g, '');
  return bare.split(/(?<!\\)\|/).length;
}
