import type { MarkdownIt } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';

/** Reports blocks nested deeper than the parser goes: there it drops text without a word. */
export function depth(parser: MarkdownIt): void {
  const { block, options } = parser;
  const tokenize = block.tokenize.bind(block);
  block.tokenize = (state, startLine, endLine) => {
    const line = state.skipEmptyLines(startLine);
    const isInside = line < endLine && (state.sCount[line] ?? 0) >= state.blkIndent;
    if (state.level >= options.maxNesting && isInside) {
      const env: BodyEnvironment = state.env;
      env.failures?.push({ line: line + 1, reason: 'too-deep' });
    }
    tokenize(state, startLine, endLine);
  };
}
