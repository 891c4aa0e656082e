import type { MarkdownIt, RendererRule, Token } from 'markdown-it';

/**
 * Footnotes as a section "Chú thích" at the end of the body, with ways there and back that say where they lead. Their ids
 * hold an underscore, which those of headings never do.
 */
export function footnoteLook(parser: MarkdownIt): void {
  parser.core.ruler.push('footnote_ways_back', (state) => {
    const marks = state.tokens.flatMap((token) => token.children ?? []);
    const places = new Set(
      marks.filter(({ type }) => type === 'footnote_ref').map((mark) => markOf(mark).id),
    );
    // A mark left out with its paragraph, or in a picture's alternative text, is no place to go back to.
    state.tokens = state.tokens.filter(
      (token) => token.type !== 'footnote_anchor' || places.has(markOf(token).id),
    );
  });
  Object.assign(parser.renderer.rules, look);
}

const look: Record<string, RendererRule> = {
  footnote_ref: (tokens, i) => {
    const { number, id } = markOf(tokens[i]);
    const link = `<a href="#fn_${number}" id="${id}" aria-label="Chú thích ${number}">[${number}]</a>`;
    return `<sup class="footnote-ref">${link}</sup>`;
  },
  footnote_block_open: () =>
    '<section class="footnotes" aria-labelledby="fn_title">\n<h2 id="fn_title">Chú thích</h2>\n<ol>\n',
  footnote_block_close: () => '</ol>\n</section>\n',
  footnote_open: (tokens, i) => `<li id="fn_${markOf(tokens[i]).number}">`,
  footnote_close: () => '</li>\n',
  footnote_anchor: (tokens, i) => {
    const { number, time, id } = markOf(tokens[i]);
    const label = `Quay lại chỗ chú thích ${number}${time > 1 ? `, lần ${time}` : ''}`;
    // U+FE0E keeps phones from drawing the arrow as a coloured picture.
    return ` <a href="#${id}" class="footnote-back" aria-label="${label}">↩\ufe0e</a>`;
  },
};

/** The number readers see, which of the marks of that note it is (both from 1), and the mark's id. */
function markOf(token: Token | undefined): { number: number; time: number; id: string } {
  const { id = 0, subId = 0 } = token?.meta ?? {};
  const number = Number(id) + 1;
  const time = Number(subId) + 1;
  return { number, time, id: `fnref_${number}${time > 1 ? `_${time}` : ''}` };
}
