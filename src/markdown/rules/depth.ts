import type { MarkdownIt } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';

/** Pictures in the alternative text of pictures; deeper ones are text. Only an attack comes this far. */
const PICTURE_DEPTH = 8;

/**
 * Reports blocks nested deeper than the parser goes, where it drops text without a word, and keeps pictures within
 * pictures, for which it has no limit, from exhausting the stack.
 */
export function depth(parser: MarkdownIt): void {
  const { block, inline } = parser;
  const tokenize = block.tokenize.bind(block);
  block.tokenize = (state, startLine, endLine) => {
    if (state.level >= parser.options.maxNesting) {
      const line = state.skipEmptyLines(startLine);
      const env: BodyEnvironment = state.env;
      if (line < endLine && (state.sCount[line] ?? 0) >= state.blkIndent) {
        env.failures?.push({ line: line + 1, reason: 'too-deep' });
      }
    }
    tokenize(state, startLine, endLine);
  };

  const parse = inline.parse.bind(inline);
  let level = 0;
  inline.parse = (text, md, env, tokens) => {
    if (level > PICTURE_DEPTH) {
      const token = new inline.State(text, md, env, tokens).push('text', '', 0);
      token.content = text;
      return;
    }
    level++;
    try {
      parse(text, md, env, tokens);
    } finally {
      level--;
    }
  };
}
