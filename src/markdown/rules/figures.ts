import type { MarkdownIt, RendererRule, StateCore, Token } from 'markdown-it';
import { type CaptionParts, captionParts } from '../caption.ts';
import type { BodyEnvironment } from '../environment.ts';

/** What readers are told of a picture that a machine made. */
const AI_LABEL = '<span class="credit">Hình ảnh do trí tuệ nhân tạo tạo ra</span>';

/**
 * A picture alone on its line, of which something is said: a figure, with a caption. It is said in the title, or in the article's
 * front matter, where the picture is its own.
 *
 * In a gallery or a film any picture alone on its line is one. A paragraph of nothing but pictures, one a line, comes apart,
 * because writers forget the empty line between them. Within running text a picture has a title only, and the label of
 * pictures that machines made behind it.
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
      const isFigure = (picture?: Token) =>
        around > 0 || (picture !== undefined && saidOf(picture, state.env) !== undefined);
      const comesApart = pictures.every(Boolean) && pictures.some(isFigure);
      tokens.push(
        ...(comesApart
          ? lines.flatMap((line, at) => block(state, paragraph, line, isFigure(pictures[at])))
          : paragraph),
      );
    }
    state.tokens = tokens;
    for (const { children } of tokens) if (children) labelWithin(children, state);
  });

  const { escapeHtml } = parser.utils;
  const caption: RendererRule = (tokens, i) => {
    const said = tokens[i]?.meta?.said as CaptionParts | undefined;
    const credit = said?.credit && `<span class="credit">${escapeHtml(said.credit)}</span>`;
    const before = [said?.text && escapeHtml(said.text), credit].filter(Boolean).join(' ');
    const gap = before === '' ? '' : /[.!?…]$/.test(before) ? ' ' : ' · ';
    return `<figcaption>${before}${said?.aiGenerated ? gap + AI_LABEL : ''}</figcaption>`;
  };
  const aiLabel: RendererRule = () => ` ${AI_LABEL}`;
  Object.assign(parser.renderer.rules, { caption, ai_label: aiLabel });
}

/** What is said of a picture where it stands, and of what is not said there, what its article says; undefined when nothing is. */
function saidOf(picture: Token, { world }: BodyEnvironment): CaptionParts | undefined {
  const here = captionParts(String(picture.attrGet('title') ?? ''));
  const own = world?.about?.(String(picture.attrGet('src')));
  const text = here.text || (own?.caption ?? '');
  const credit = here.credit ?? (own?.credit && creditLine(own.credit));
  const aiGenerated = here.aiGenerated ?? own?.aiGenerated;
  if (!text && !credit && !aiGenerated) return undefined;
  return { text, ...(credit && { credit }), ...(aiGenerated && { aiGenerated: true }) };
}

/** Some say themselves what it is: “Minh họa: Hoàng Yến”. */
function creditLine(credit: string): string {
  return credit.includes(':') ? credit : `Ảnh: ${credit}`;
}

/** The label behind each picture of a machine that is no figure; figures have theirs in the caption. */
function labelWithin(children: Token[], state: StateCore): void {
  if (children.at(-1)?.type === 'caption') return;
  for (const picture of children.filter(({ type }) => type === 'image')) {
    const said = saidOf(picture, state.env);
    if (!said?.aiGenerated) continue;
    const { text, credit } = captionParts(String(picture.attrGet('title') ?? ''));
    const title = [text, credit].filter(Boolean).join(' ');
    picture.attrs = (picture.attrs ?? []).filter(([name]) => name !== 'title');
    if (title) picture.attrSet('title', title);
    children.splice(children.indexOf(picture) + 1, 0, new state.Token('ai_label', 'span', 0));
  }
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
  const said = isFigure && picture ? saidOf(picture, state.env) : undefined;
  const children = [...line];
  if (picture && said) {
    const caption = new state.Token('caption', 'figcaption', 0);
    caption.content = [said.text, said.credit].filter(Boolean).join(' ');
    caption.meta = { said };
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
