import type { MarkdownIt, RendererRule } from 'markdown-it';

/** Alignment as a class instead of a style; a table too wide for its place scrolls by itself, with the keyboard too. */
export function tables(parser: MarkdownIt): void {
  parser.core.ruler.push('tables', (state) => {
    for (const cell of state.tokens) {
      if (cell.type !== 'th_open' && cell.type !== 'td_open') continue;
      const side = /^text-align:(left|center|right)$/.exec(String(cell.attrGet('style')))?.[1];
      cell.attrs = side ? [['class', `align-${side}`]] : null;
    }
  });
  Object.assign(parser.renderer.rules, look);
}

const look: Record<string, RendererRule> = {
  table_open: (tokens, i, options, _env, renderer) =>
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng">\n' +
    renderer.renderToken(tokens, i, options),
  table_close: (tokens, i, options, _env, renderer) =>
    `${renderer.renderToken(tokens, i, options)}</div>\n`,
};
