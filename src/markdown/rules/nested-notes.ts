import type { MarkdownIt, Token } from 'markdown-it';

/**
 * Takes footnotes defined within footnotes out of each other. The footnote plugin believes they never are: it would lose
 * where the outer one ends, and spill the end tags of its lists into the body.
 */
export function nestedNotes(parser: MarkdownIt): void {
  parser.core.ruler.before('inline', 'nested_notes', (state) => {
    const body: Token[] = [];
    const notes: Token[][] = [];
    const around: Token[][] = [body];
    for (const token of state.tokens) {
      if (token.type === 'footnote_reference_open') {
        const note: Token[] = [];
        notes.push(note);
        around.push(note);
      }
      around.at(-1)?.push(token);
      if (token.type === 'footnote_reference_close') around.pop();
    }
    if (notes.length > 0) state.tokens = [body, ...notes].flat();
  });
}
