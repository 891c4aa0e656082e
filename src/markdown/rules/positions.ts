import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import type { AddressRange, BodyEnvironment } from '../environment.ts';

const placed = new Set(['link_open', 'image', 'footnote_undefined']);

/** Notes where links, pictures and undefined footnotes begin: the parser knows it only while it reads them. */
export function positions(parser: MarkdownIt): void {
  parser.inline.State = class extends parser.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (!placed.has(type)) return token;
      const env: BodyEnvironment = this.env;
      env.offsets?.set(token, this.pos);
      const address = env.addresses && addressRange(parser, this, type);
      if (address) env.addresses?.set(token, address);
      return token;
    }
  };
}

/** Where `](address` stands; undefined for a footnote, a bare address and a reference. */
function addressRange(
  parser: MarkdownIt,
  state: StateInline,
  type: string,
): AddressRange | undefined {
  // While a link is pushed the parser's range is its label.
  const labelEnd =
    type === 'link_open'
      ? state.posMax
      : type === 'image'
        ? parser.helpers.parseLinkLabel(state, state.pos + 1, false)
        : -1;
  if (labelEnd < 0 || !state.src.startsWith('](', labelEnd)) return undefined;
  const start = labelEnd + 2 + (/^\s*/.exec(state.src.slice(labelEnd + 2))?.[0].length ?? 0);
  const { ok, pos } = parser.helpers.parseLinkDestination(state.src, start, state.src.length);
  if (!ok) return { labelEnd, from: start, to: start };
  const bracketed = state.src[start] === '<' ? 1 : 0;
  return { labelEnd, from: start + bracketed, to: pos - bracketed };
}
