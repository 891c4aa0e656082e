import type { MarkdownIt, RendererRule, Token } from 'markdown-it';
import { captionParts } from '../caption.ts';

/** A picture alone in its paragraph, with a title: a figure, and the title is its caption. */
export function figures(parser: MarkdownIt): void {
  parser.core.ruler.push('figures', (state) => {
    state.tokens.forEach((open, i) => {
      const inline = state.tokens[i + 1];
      const close = state.tokens[i + 2];
      if (open.type !== 'paragraph_open' || !inline?.children || !close) return;
      const picture = lonePicture(inline.children);
      const title = picture?.attrGet('title');
      if (!picture || !title) return;
      picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
      const caption = new state.Token('caption', 'figcaption', 0);
      caption.content = String(title);
      inline.children.push(caption);
      for (const token of [open, close]) {
        token.type = token.type.replace('paragraph', 'figure');
        token.tag = 'figure';
        token.hidden = false;
      }
    });
  });

  const { escapeHtml } = parser.utils;
  const look: Record<string, RendererRule> = {
    caption: (tokens, i) => {
      const { text, credit } = captionParts(tokens[i]?.content ?? '');
      const parts = [
        text && escapeHtml(text),
        credit && `<span class="credit">${escapeHtml(credit)}</span>`,
      ];
      return `<figcaption>${parts.filter(Boolean).join(' ')}</figcaption>`;
    },
  };
  Object.assign(parser.renderer.rules, look);
}

/** The only content of a paragraph when that is a picture, perhaps within a link. */
function lonePicture(children: readonly Token[]): Token | undefined {
  const inLink = children.length === 3 && children[0]?.type === 'link_open';
  const only = inLink ? children[1] : children.length === 1 ? children[0] : undefined;
  return only?.type === 'image' ? only : undefined;
}
