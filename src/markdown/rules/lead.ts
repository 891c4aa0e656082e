import type { MarkdownIt } from 'markdown-it';
import { cleanText } from '#text/clean.ts';
import type { BodyEnvironment } from '../environment.ts';
import { firstParagraph } from '../first-paragraph.ts';

/** Leaves out a first paragraph that only says again what the lead above the body says; its pictures stay. */
export function lead(parser: MarkdownIt): void {
  parser.core.ruler.push('lead', (state) => {
    const printed = (state.env as BodyEnvironment).world?.without?.paragraph;
    if (!printed) return;
    const first = firstParagraph(state.tokens);
    if (!first || cleanText(first.text) !== cleanText(printed)) return;
    const inline = state.tokens[first.index + 1];
    const pictures = inline?.children?.filter((token) => token.type === 'image') ?? [];
    if (inline && pictures.length > 0) inline.children = pictures;
    else state.tokens.splice(first.index, 3);
  });
}
