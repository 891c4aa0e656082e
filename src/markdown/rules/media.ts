import type { MarkdownIt, RendererRule, Token } from 'markdown-it';
import type { CaptionParts } from '../caption.ts';
import type { BodyEnvironment } from '../environment.ts';
import { filmOf, isSound } from '../media-address.ts';
import { plainText, plainTextWithAlt } from '../plain-text.ts';
import type { BodyWorld } from '../world.ts';
import { isSafe } from './links.ts';

/**
 * Puts the player into films and sounds, and what is told beside it into a box that opens.
 *
 * A film of others is a link around its still picture: nothing of theirs loads before it is pressed. The portal's script
 * finds the address of their player at the link.
 */
export function media(parser: MarkdownIt): void {
  const encode = parser.normalizeLink.bind(parser);
  const addressOf = (typed: string, world: BodyWorld) => {
    const target = world.link(typed);
    const href = target && encode(target.href);
    return href !== undefined && isSafe(parser, href) ? href : undefined;
  };

  parser.core.ruler.push('media', (state) => {
    const { world, failures }: BodyEnvironment = state.env;
    const make = (type: string, tag: string, nesting: -1 | 0 | 1, more: Partial<Token> = {}) =>
      Object.assign(new state.Token(type, tag, nesting), more);
    const around: Token[][] = [[]];
    for (const token of state.tokens) {
      const isOpening = token.type === 'film_open' || token.type === 'sound_open';
      if (isOpening) around.push([]);
      const isClosing = token.type === 'film_close' || token.type === 'sound_close';
      around.at(-1)?.push(token);
      if (!isClosing) continue;
      const [open, ...content] = around.pop() as [Token, ...Token[]];
      const close = content.pop() as Token;
      const isFilm = open.type === 'film_open' && filmOf(String(open.meta?.address)) !== undefined;
      if (isFilm && stillAt(open, content) === -1) {
        failures?.push({ line: (open.map?.[0] ?? 0) + 1, reason: 'film-without-picture' });
      }
      const arrange = open.type === 'film_open' ? film : sound;
      // A survey asks for what was typed.
      const arranged = world
        ? arrange(open, content, addressOf(String(open.meta?.address), world), { make, world })
        : content;
      around.at(-1)?.push(open, ...arranged, close);
    }
    state.tokens = around.flat();
  });

  Object.assign(parser.renderer.rules, look(parser));
}

interface Making {
  make: Make;
  world: BodyWorld;
}

type Make = (type: string, tag: string, nesting: -1 | 0 | 1, more?: Partial<Token>) => Token;

/** Where the figure begins whose picture stands for a film until it plays; -1 when there is none. */
function stillAt(film: Token, content: readonly Token[]): number {
  return content.findIndex(
    ({ type, level }, i) =>
      type === 'figure_open' &&
      level === film.level + 1 &&
      content[i + 1]?.children?.[0]?.type === 'image',
  );
}

/** The still picture with the player, then everything else. */
function film(
  open: Token,
  content: Token[],
  href: string | undefined,
  { make, world }: Making,
): Token[] {
  const found = filmOf(String(open.meta?.address));
  const at = stillAt(open, content);
  const [picture, ...caption] = at === -1 ? [] : (content[at + 1]?.children ?? []);
  const rest = at === -1 ? content : content.toSpliced(at, 3);
  const shown = picture ? [picture] : [];
  if (href !== undefined && found) {
    const said = caption[0]?.meta?.said as CaptionParts | undefined;
    const name = said?.text || plainTextWithAlt(picture?.children ?? []);
    const still = picture?.attrGet('src');
    const embed = found.host && withoutStart(found.embed);
    world.played?.({
      kind: 'film',
      name,
      href,
      ...(embed && { embed }),
      ...(still && { picture: String(still) }),
      ...told(rest),
    });
  }
  let player = shown;
  if (href !== undefined && found && !found.host) {
    player = [make('film_player', 'video', 0, { attrs: playerOf(href, picture) })];
  } else if (href !== undefined) {
    const attrs: [string, string][] = [
      ['href', href],
      ['class', 'film-way'],
      ['rel', 'noopener external'],
    ];
    if (found?.host) attrs.push(['data-player', found.embed]);
    const mark = make('film_mark', 'span', 0, { meta: { host: found?.host } });
    player = [
      make('film_way_open', 'a', 1, { attrs }),
      ...shown,
      mark,
      make('film_way_close', 'a', -1),
    ];
  }
  const children = [...player, ...caption];
  const figure =
    children.length === 0
      ? []
      : [
          make('figure_open', 'figure', 1, { block: true }),
          make('inline', '', 0, { children }),
          make('figure_close', 'figure', -1, { block: true }),
        ];
  return [...figure, ...transcript('Lời thoại, tóm tắt', rest, make)];
}

/** The page of a player that waits for whoever opens it. */
function withoutStart(embed: string): string {
  const url = new URL(embed);
  url.searchParams.delete('autoplay');
  return url.href;
}

/** Our own film as the attributes of its player: the still picture stands there until it plays. */
function playerOf(href: string, picture: Token | undefined): [string, string][] {
  const attrs: [string, string][] = [['src', href]];
  const alt = picture && plainTextWithAlt(picture.children ?? []);
  if (alt) attrs.push(['aria-label', alt]);
  const poster = picture?.attrGet('src');
  if (poster) attrs.push(['poster', String(poster)]);
  for (const name of ['width', 'height']) {
    const length = picture?.attrGet(name);
    if (length) attrs.push([name, String(length)]);
  }
  return attrs;
}

/** The player with the first paragraph as its caption, then everything else. */
function sound(
  open: Token,
  content: Token[],
  href: string | undefined,
  { make, world }: Making,
): Token[] {
  const at = content.findIndex(
    ({ type, level }) => type === 'paragraph_open' && level === open.level + 1,
  );
  const caption = at === -1 ? undefined : content[at + 1];
  const rest = caption ? content.toSpliced(at, 3) : content;
  const figure: Token[] = [make('figure_open', 'figure', 1, { block: true })];
  if (href !== undefined && isSound(String(open.meta?.address))) {
    const name = plainText(caption?.children ?? []);
    const label = name || 'Bản ghi âm';
    world.played?.({ kind: 'sound', name, href, ...told(rest) });
    const attrs: [string, string][] = [
      ['src', href],
      ['aria-label', label],
    ];
    figure.push(make('sound_player', 'audio', 0, { attrs }));
  }
  if (caption) {
    figure.push(make('sound_caption_open', 'figcaption', 1), caption);
    figure.push(make('sound_caption_close', 'figcaption', -1));
  }
  figure.push(make('figure_close', 'figure', -1, { block: true }));
  return [...figure, ...transcript('Lời đọc', rest, make)];
}

function told(content: readonly Token[]): { transcript?: string } {
  const lines = content.map(({ children }) => plainText(children ?? [])).filter(Boolean);
  return lines.length > 0 ? { transcript: lines.join('\n') } : {};
}

function transcript(title: string, content: Token[], make: Make): Token[] {
  if (content.length === 0) return [];
  const open = make('transcript_open', 'details', 1, { meta: { title } });
  return [open, ...content, make('transcript_close', 'details', -1)];
}

function look(parser: MarkdownIt): Record<string, RendererRule> {
  const { escapeHtml } = parser.utils;
  const player =
    (words: string): RendererRule =>
    (tokens, i, _options, _env, renderer) => {
      const token = tokens[i] as Token;
      const way = `<a href="${escapeHtml(String(token.attrGet('src')))}">${words}</a>`;
      const attributes = renderer.renderAttrs(token);
      return `<${token.tag} controls preload="none"${attributes}>${way}</${token.tag}>`;
    };
  return {
    gallery_open: () => '<div class="gallery" role="group" aria-label="Chùm ảnh">\n',
    gallery_close: () => '</div>\n',
    film_open: () => '<div class="film">\n',
    film_close: () => '</div>\n',
    sound_open: () => '<div class="sound">\n',
    sound_close: () => '</div>\n',
    film_player: player('Tải phim về'),
    sound_player: player('Tải âm thanh về'),
    film_mark: (tokens, i) => {
      const host = tokens[i]?.meta?.host;
      const words = host ? `Xem phim trên ${host}` : 'Xem phim ở trang khác';
      return `<span class="film-mark">${words}</span>`;
    },
    transcript_open: (tokens, i) =>
      `<details class="transcript">\n<summary>${tokens[i]?.meta?.title}</summary>\n`,
    transcript_close: () => '</details>\n',
  };
}
