import type { MarkdownIt, Token } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';

const placed = new Set(['link_open', 'image', 'footnote_undefined']);

/** Notes where links, pictures and undefined footnotes begin: the parser knows it only while it reads them. */
export function positions(parser: MarkdownIt): void {
  parser.inline.State = class extends parser.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (placed.has(type)) (this.env as BodyEnvironment).offsets?.set(token, this.pos);
      return token;
    }
  };
}
