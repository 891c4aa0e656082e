import type { MarkdownIt, RendererRule, StateCore, Token } from 'markdown-it';
import { captionParts } from '../caption.ts';

/**
 * A picture alone on its line, with a title: a figure, and the title is its caption.
 *
 * In a gallery or a film any picture alone on its line is one. A paragraph of nothing but pictures, one a line, comes apart, because writers forget the empty line between them.
 */
export function figures(parser: MarkdownIt): void {
  parser.core.ruler.push('figures', (state) => {
    const tokens: Token[] = [];
    let around = 0;
    for (const token of state.tokens) {
      tokens.push(token);
      if (/^(?:gallery|film)_/.test(token.type)) around += token.nesting;
      if (token.type !== 'paragraph_close') continue;
      const paragraph = tokens.splice(-3);
      const lines = linesOf(paragraph[1]?.children ?? []);
      const pictures = lines.map(lonePicture);
      const isFigure = (picture?: Token) => around > 0 || Boolean(picture?.attrGet('title'));
      const comesApart = pictures.every(Boolean) && pictures.some(isFigure);
      tokens.push(
        ...(comesApart
          ? lines.flatMap((line, at) => block(state, paragraph, line, isFigure(pictures[at])))
          : paragraph),
      );
    }
    state.tokens = tokens;
  });

  const { escapeHtml } = parser.utils;
  const caption: RendererRule = (tokens, i) => {
    const { text, credit } = captionParts(tokens[i]?.content ?? '');
    const parts = [
      text && escapeHtml(text),
      credit && `<span class="credit">${escapeHtml(credit)}</span>`,
    ];
    return `<figcaption>${parts.filter(Boolean).join(' ')}</figcaption>`;
  };
  Object.assign(parser.renderer.rules, { caption });
}

function linesOf(children: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

/** The only content of a line when that is a picture, perhaps within a link. */
function lonePicture(line: readonly Token[]): Token | undefined {
  const inLink = line.length === 3 && line[0]?.type === 'link_open';
  const only = inLink ? line[1] : line.length === 1 ? line[0] : undefined;
  return only?.type === 'image' ? only : undefined;
}

/** The paragraph once more, with one of its lines as its content. */
function block(
  state: StateCore,
  paragraph: readonly Token[],
  line: Token[],
  isFigure: boolean,
): Token[] {
  const picture = lonePicture(line);
  const title = picture?.attrGet('title');
  const children = [...line];
  if (picture && title) {
    const caption = new state.Token('caption', 'figcaption', 0);
    caption.content = String(title);
    children.push(caption);
    picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
  }
  return paragraph.map((original) => {
    const { type, tag, nesting } = original;
    const token = Object.assign(new state.Token(type, tag, nesting), original);
    if (type === 'inline') return Object.assign(token, { children });
    if (!isFigure) return token;
    return Object.assign(token, {
      type: type.replace('paragraph', 'figure'),
      tag: 'figure',
      hidden: false,
    });
  });
}
