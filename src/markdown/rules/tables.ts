import type { MarkdownIt, RendererRule, Token } from 'markdown-it';
import { plainText } from '../plain-text.ts';

/** Characters that the cells beside a row's head may hold; longer ones are text of their own. */
const SHORT_CELL = 24;

interface Cell {
  open: Token;
  text: string;
  close: Token;
}

/**
 * Alignment as a class instead of a style; rows named by their first cell have it as their head; a table too wide for
 * its place scrolls by itself, with the keyboard too, as a region named after the heading above it.
 */
export function tables(parser: MarkdownIt): void {
  parser.core.ruler.push('tables', ({ tokens }) => {
    for (const cell of tokens.filter(isCell)) {
      const side = /^text-align:(left|center|right)$/.exec(String(cell.attrGet('style')))?.[1];
      cell.attrs = side ? [['class', `align-${side}`]] : null;
    }
    const names = new Map<string, number>();
    let name = 'Bảng';
    for (const [i, token] of tokens.entries()) {
      if (token.type === 'heading_open') {
        name = ['Bảng', plainText(tokens[i + 1]?.children ?? [])].filter(Boolean).join(': ');
      }
      if (token.type !== 'table_open') continue;
      const time = (names.get(name) ?? 0) + 1;
      names.set(name, time);
      token.meta = { label: time > 1 ? `${name} (${time})` : name };
      markRowHeads(rowsOf(tokens, i));
    }
  });
  const look: Record<string, RendererRule> = {
    table_open: (tokens, i, options, _env, renderer) => {
      const label = parser.utils.escapeHtml(String(tokens[i]?.meta?.label));
      const region = `<div class="table-scroll" tabindex="0" role="region" aria-label="${label}">\n`;
      return region + renderer.renderToken(tokens, i, options);
    },
    table_close: (tokens, i, options, _env, renderer) =>
      `${renderer.renderToken(tokens, i, options)}</div>\n`,
  };
  Object.assign(parser.renderer.rules, look);
}

/** Where the first column holds names and all others figures or few words, its cells are the heads of their rows. */
function markRowHeads([head, ...rows]: Cell[][]): void {
  const isName = ([first]: Cell[]) => first !== undefined && /\p{L}/u.test(first.text);
  const isShort = ([, ...others]: Cell[]) =>
    others.length > 0 && others.every(({ text }) => text.length <= SHORT_CELL);
  if (!head || !isName(head) || !rows.every((row) => isName(row) && isShort(row))) return;
  for (const [first] of rows) {
    if (!first) continue;
    first.open.tag = 'th';
    first.close.tag = 'th';
    first.open.attrs = [['scope', 'row'], ...(first.open.attrs ?? [])];
  }
}

/** The rows of the table that opens at an index, its head first. */
function rowsOf(tokens: readonly Token[], start: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = start; tokens[i] && tokens[i]?.type !== 'table_close'; i++) {
    const [open, inline, close] = tokens.slice(i, i + 3);
    if (open?.type === 'tr_open') rows.push([]);
    if (!open || !close || !isCell(open)) continue;
    rows.at(-1)?.push({ open, text: plainText(inline?.children ?? []), close });
  }
  return rows;
}

function isCell({ type }: Token): boolean {
  return type === 'th_open' || type === 'td_open';
}
