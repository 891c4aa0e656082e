import type { MarkdownIt, Token } from 'markdown-it';
import { type BodyEnvironment, lineTeller } from '../environment.ts';

const definition = /^\[\^([^ \]]+)\]:/;
const mark = /\[\^([^ \n\]]+)\]/y;

/** Reports footnote marks without a note, which stay as typed, and notes without a mark, which vanish. */
export function footnoteLabels(parser: MarkdownIt): void {
  parser.block.ruler.before('footnote_def', 'footnote_lines', (state, line) => {
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const label = definition.exec(state.src.slice(start, state.eMarks[line]))?.[1];
    const env: BodyEnvironment = state.env;
    if (label) env.notes?.push({ label, line: line + 1 });
    return false;
  });

  parser.inline.ruler.after('footnote_ref', 'footnote_undefined', (state, silent) => {
    mark.lastIndex = state.pos;
    const typed = mark.exec(state.src)?.[0];
    if (!typed || state.pos + typed.length > state.posMax) return false;
    if (!silent) state.push('footnote_undefined', '', 0).content = typed;
    state.pos += typed.length;
    return true;
  });

  parser.core.ruler.after('inline', 'footnote_labels', (state) => {
    const env: BodyEnvironment = state.env;
    const wanted = new Set<string>();
    let start = 0;
    for (const token of state.tokens) {
      start = token.map?.[0] ?? start;
      const lineOf = lineTeller(env, token, start);
      for (const child of token.children ?? []) {
        for (const label of labelsOf(child, wanted)) {
          env.failures?.push({ line: lineOf(child), reason: 'footnote-undefined', detail: label });
        }
      }
    }
    for (const { label, line } of env.notes?.toReversed() ?? []) {
      // The last note of a label counts, so an earlier one is as lost as an unused one.
      if (wanted.delete(label)) continue;
      env.failures?.push({ line, reason: 'footnote-unused', detail: label });
    }
  });
}

/** Collects the labels of footnotes in use; makes text of the undefined marks and gives their labels. */
function labelsOf(token: Token, used: Set<string>): string[] {
  const { label } = token.meta ?? {};
  if (token.type === 'footnote_ref') used.add(String(label));
  if (token.type !== 'footnote_undefined') {
    return (token.children ?? []).flatMap((child) => labelsOf(child, used));
  }
  token.type = 'text';
  return [token.content.slice(2, -1)];
}
