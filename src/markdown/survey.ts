import type { MarkdownIt, Token } from 'markdown-it';
import { cleanSource } from '#text/clean.ts';
import { type BodyEnvironment, lineTeller } from './environment.ts';
import { firstParagraph } from './first-paragraph.ts';
import { plainText, plainTextWithAlt } from './plain-text.ts';

/** A link as the writer typed it. */
export interface BodyLink {
  /** Not encoded, not resolved: `../2025/bão số 9.md`. */
  href: string;
  text: string;
  /** From 1, within the body. */
  line: number;
}

/** A picture as the writer typed it. */
export interface BodyPicture {
  /** Not encoded, not resolved: `./ảnh.jpg`. */
  src: string;
  alt: string;
  title?: string;
  /** From 1, within the body. */
  line: number;
}

/**
 * A place where readers would not get what the writer typed.
 *
 * - `too-deep`: lists and quotations within each other beyond the parser's depth; the text there is lost
 * - `row-too-long`: a table row with more cells than its head; the cells beyond are lost
 * - `footnote-undefined`: `[^x]` without `[^x]: …`; shown as typed. `detail`: the label
 * - `footnote-unused`: `[^x]: …` that nothing refers to, or a second one of the same label; lost. `detail`: the label
 * - `reference-unused`: the same for `[x]: address`. `detail`: the label
 * - `render`: the parser failed on this body. `detail`: its message
 */
export interface BodyFailure {
  /** From 1, within the body. */
  line: number;
  reason:
    | 'too-deep'
    | 'row-too-long'
    | 'footnote-undefined'
    | 'footnote-unused'
    | 'reference-unused'
    | 'render';
  detail?: string;
}

/** Everything the content check and the lists need to know of a body. Lists are in order of lines. */
export interface BodySurvey {
  links: BodyLink[];
  pictures: BodyPicture[];
  /** Ids of the headings, to which links may lead: `ket-qua`. */
  headings: string[];
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
  const env: BodyEnvironment = { failures, offsets: new Map(), notes: [] };
  let tokens: Token[] = [];
  try {
    tokens = parser.parse(cleanSource(markdown), env);
    parser.renderer.render(tokens, parser.options, env);
  } catch (error) {
    failures.push({ line: 1, reason: 'render', detail: String(error) });
  }
  return {
    ...linksAndPictures(tokens, env),
    headings: tokens
      .filter(({ type }) => type === 'heading_open')
      .map((token) => String(token.attrGet('id'))),
    firstParagraph: firstParagraph(tokens)?.text ?? '',
    text: beginning(tokens),
    failures: failures.sort(byLine),
  };
}

function linksAndPictures(tokens: readonly Token[], env: BodyEnvironment) {
  const links: BodyLink[] = [];
  const pictures: BodyPicture[] = [];
  let start = 0;
  for (const block of tokens) {
    start = block.map?.[0] ?? start;
    const lineOf = lineTeller(env, block, start);
    const children = block.children ?? [];
    for (const [i, token] of children.entries()) {
      if (token.type === 'link_open') links.push(link(children, i, lineOf(token)));
      if (token.type === 'image') pictures.push(picture(token, children.at(-1), lineOf(token)));
    }
  }
  // Notes stand at the end of the tokens, but where they were typed in the file.
  return { links: links.sort(byLine), pictures: pictures.sort(byLine) };
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
