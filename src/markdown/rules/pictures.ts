import type { MarkdownIt, Token } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';
import { plainTextWithAlt } from '../plain-text.ts';
import type { BodyWorld, PictureAttributes } from '../world.ts';

const remote = /^(?:https?:)?\/\//i;

/** Gives pictures the attributes the portal has for them; those it has none for are left out, with all that was theirs. */
export function pictures(parser: MarkdownIt): void {
  parser.core.ruler.push('pictures', (state) => {
    const { world } = state.env as BodyEnvironment;
    if (!world) return;
    let lazy = !world.firstPictureEager;
    const emptied = new Set<Token | undefined>();
    for (const [i, block] of state.tokens.entries()) {
      const children = block.children ?? [];
      const shown = children.filter((child) => {
        if (child.type !== 'image') return true;
        const isShown = show(child, world, lazy);
        lazy ||= isShown;
        return isShown;
      });
      if (shown.length === children.length) continue;
      block.children = shown.some(isContent) ? shown.filter(isNoEmptyLink) : [];
      if (block.children.length > 0) continue;
      const [open, close] = [state.tokens[i - 1], state.tokens[i + 1]];
      // In a note the way back stands before the end, and keeps its paragraph.
      if (/^(?:paragraph|figure)_close$/.test(close?.type ?? '')) {
        for (const token of [open, block, close]) emptied.add(token);
      }
    }
    if (emptied.size > 0) state.tokens = state.tokens.filter((token) => !emptied.has(token));
  });
}

/** Sets the attributes of a picture; false when it is not to be shown. */
function show(picture: Token, world: BodyWorld, lazy: boolean): boolean {
  const alt = plainTextWithAlt(picture.children ?? []);
  const given = world.picture(String(picture.attrGet('src')), alt);
  if (!given) return false;
  const title = picture.attrGet('title');
  const own = { alt, ...(title && { title }), ...(lazy && { loading: 'lazy', decoding: 'async' }) };
  const all: PictureAttributes = { ...given, ...own };
  picture.attrs = [];
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined) picture.attrSet(name, value === true ? '' : value);
  }
  const { src, width, height } = given;
  const sized = width !== undefined && height !== undefined;
  if (!sized && remote.test(String(src))) picture.attrJoin('class', 'unsized');
  return true;
}

/** Whether a paragraph says anything by this token: a caption alone does not. */
function isContent(token: Token): boolean {
  if (token.type === 'caption') return false;
  return token.type === 'image' || token.type === 'footnote_ref' || token.content.trim() !== '';
}

function isNoEmptyLink(token: Token, i: number, tokens: readonly Token[]): boolean {
  if (token.type === 'link_open') return tokens[i + 1]?.type !== 'link_close';
  return token.type !== 'link_close' || tokens[i - 1]?.type !== 'link_open';
}
