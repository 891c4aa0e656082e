import type { MarkdownIt, Token } from 'markdown-it';
import { cleanSource } from '#text/clean.ts';
import { type BodyEnvironment, lineTeller } from './environment.ts';
import { firstParagraph } from './first-paragraph.ts';
import { plainText, plainTextWithAlt } from './plain-text.ts';
import { createSpots, referenceSpot, type Spot } from './spots.ts';
import { suspectBlock, suspectText } from './suspects.ts';

/** A link as the writer typed it, or the address of a film or sound, which has no words. */
export interface BodyLink {
  /** Not encoded, not resolved: `../2025/bão số 9.md`. */
  href: string;
  text: string;
  /** From 1, within the body. */
  line: number;
  /** The address as typed, without angle brackets; absent when it cannot be told. */
  at?: Spot;
}

/** A picture as the writer typed it. */
export interface BodyPicture {
  /** Not encoded, not resolved: `./ảnh.jpg`. */
  src: string;
  alt: string;
  title?: string;
  /** From 1, within the body. */
  line: number;
  /** As of a link. */
  at?: Spot;
}

/**
 * A place where readers would not get what the writer typed.
 *
 * - `too-deep`: lists and quotations within each other beyond the parser's depth; the text there is lost
 * - `row-too-long`: a table row with more cells than its head; the cells beyond are lost
 * - `row-too-short`: one with fewer cells; it ends in empty ones
 * - `footnote-undefined`: `[^x]` without `[^x]: …`; shown as typed. `detail`: the label
 * - `footnote-unused`: `[^x]: …` that nothing refers to, or a second one of the same label; lost. `detail`: the label
 * - `reference-unused`: the same for `[x]: address`. `detail`: the label
 * - `raw-link`: half a link or picture that stayed text, as `![đê](ảnh đê.jpg)`. `sure`: it may be mended unasked
 * - `html`: the first tag or comment of HTML, which readers see as text
 * - `bullets`: lines that begin with `•` and run into one paragraph
 * - `indented-prose`: words that four blanks or a tab make a block of code
 * - `year-list`: `1987. Năm ấy` at the beginning of a paragraph, which makes a list of it
 * - `directive-unknown`: `::: x` that is no name of a directive, or a `:::` that closes none. `detail`: the name
 * - `directive-open`: a directive that is never closed. `detail`: the name
 * - `film-address`, `sound-address`: an address that cannot be played. `detail`: the address
 * - `film-without-picture`: a film without a still picture
 * - `gallery-empty`: a gallery without a picture
 * - `gallery-words`: the first words among the pictures of a gallery
 * - `render`: the parser failed on this body. `detail`: its message
 */
export interface BodyFailure {
  /** From 1, within the body. */
  line: number;
  reason:
    | 'too-deep'
    | 'row-too-long'
    | 'row-too-short'
    | 'footnote-undefined'
    | 'footnote-unused'
    | 'reference-unused'
    | 'raw-link'
    | 'html'
    | 'bullets'
    | 'indented-prose'
    | 'year-list'
    | 'directive-unknown'
    | 'directive-open'
    | 'film-address'
    | 'sound-address'
    | 'film-without-picture'
    | 'gallery-empty'
    | 'gallery-words'
    | 'render';
  detail?: string;
  /** The words that are meant; absent when it is the whole line. */
  at?: Spot;
  /** These words, or the line, as they were most likely meant. */
  mended?: string;
  /** What was probably meant in place of `detail`. */
  nearest?: string;
  sure?: boolean;
}

/** Everything the content check and the lists need to know of a body. Lists are in order of lines. */
export interface BodySurvey {
  links: BodyLink[];
  pictures: BodyPicture[];
  /** Ids of the headings, to which links may lead: `ket-qua`. */
  headings: string[];
  /** Numbers of official texts that it names, as typed, each once. */
  numbers: string[];
  /** Plain text of the first paragraph that has words and is no figure; empty when there is none. */
  firstParagraph: string;
  /** Plain text of the beginning, at most 1,500 characters, cut between words. */
  text: string;
  failures: BodyFailure[];
}

/** Characters of running text that tell what an article is about. */
const reach = 1500;

/** Reads a body once for all that others ask of it. */
export function surveyBody(parser: MarkdownIt, markdown: string): BodySurvey {
  const failures: BodyFailure[] = [];
  const numbers = new Set<string>();
  const env: BodyEnvironment = {
    failures,
    numbers,
    offsets: new Map(),
    addresses: new Map(),
    notes: [],
    addressed: [],
  };
  let tokens: Token[] = [];
  const source = cleanSource(markdown);
  try {
    tokens = parser.parse(source, env);
    parser.renderer.render(tokens, parser.options, env);
  } catch (error) {
    failures.push({ line: 1, reason: 'render', detail: String(error) });
  }
  const { links, pictures, suspects } = look(tokens, env, source.split('\n'));
  return {
    links,
    pictures,
    headings: tokens
      .filter(({ type }) => type === 'heading_open')
      .map((token) => String(token.attrGet('id'))),
    numbers: [...numbers],
    firstParagraph: firstParagraph(tokens)?.text ?? '',
    text: beginning(tokens),
    failures: [...failures, ...suspects].sort(byLine),
  };
}

function look(tokens: readonly Token[], env: BodyEnvironment, lines: readonly string[]) {
  const links: BodyLink[] = [];
  const pictures: BodyPicture[] = [];
  const suspects: BodyFailure[] = [];
  const spots = createSpots(lines);
  let start = 0;
  for (const block of tokens) {
    start = block.map?.[0] ?? start;
    suspects.push(...suspectBlock(block, lines));
    const children = block.children ?? [];
    if (children.length === 0) continue;
    const lineOf = lineTeller(env, block, start);
    const spotOf = spots(block, start);
    const addressOf = (token: Token) => {
      const range = env.addresses?.get(token);
      const at = range
        ? spotOf(range.from, range.to)
        : referenceSpot(env, lines, token.meta?.label);
      return at && { at };
    };
    for (const [i, token] of children.entries()) {
      if (token.type === 'link_open') {
        links.push({ ...link(children, i, lineOf(token)), ...addressOf(token) });
      }
      if (token.type === 'image') {
        pictures.push({ ...picture(token, children.at(-1), lineOf(token)), ...addressOf(token) });
      }
    }
    suspects.push(...suspectText(block, env, spotOf));
  }
  const firstHtml = suspects.toSorted(byLine).find(({ reason }) => reason === 'html');
  return {
    // Notes stand at the end of the tokens, but where they were typed in the file.
    links: [...links, ...(env.addressed ?? [])].sort(byLine),
    pictures: pictures.sort(byLine),
    // Whoever pastes HTML pastes much of it.
    suspects: suspects.filter((each) => each.reason !== 'html' || each === firstHtml),
  };
}

function link(tokens: readonly Token[], start: number, line: number): BodyLink {
  let end = start;
  while (end < tokens.length && tokens[end]?.type !== 'link_close') end++;
  const text = plainTextWithAlt(tokens.slice(start, end));
  return { href: String(tokens[start]?.attrGet('href')), text, line };
}

function picture(token: Token, last: Token | undefined, line: number): BodyPicture {
  const title = last?.type === 'caption' ? last.content : token.attrGet('title');
  return {
    src: String(token.attrGet('src')),
    alt: plainTextWithAlt(token.children ?? []),
    ...(title ? { title: String(title) } : {}),
    line,
  };
}

function byLine(a: { line: number }, b: { line: number }): number {
  return a.line - b.line;
}

function beginning(tokens: readonly Token[]): string {
  let text = '';
  for (const { children } of tokens) {
    const words = plainText(children ?? []);
    if (words) text += (text && '\n') + words;
    if (text.length > reach) break;
  }
  if (text.length <= reach) return text;
  const end = text.slice(0, reach + 1).search(/\s\S*$/);
  return text.slice(0, end > 0 ? end : reach).toWellFormed();
}
