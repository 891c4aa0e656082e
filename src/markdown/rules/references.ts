import type { MarkdownIt, Token } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';

/** Reports `[label]: address` that no link uses: such a line vanishes, and it may have been meant as text. */
export function references(parser: MarkdownIt): void {
  parser.core.ruler.before('strip_references', 'reference_lines', (state) => {
    const env: BodyEnvironment = state.env;
    env.definitions = state.tokens.filter((token) => token.type === 'reference_definition');
  });
  parser.core.ruler.after('inline', 'unused_references', (state) => {
    const env: BodyEnvironment = state.env;
    if (!env.failures || !env.definitions?.length) return;
    const wanted = labelsUsed(state.tokens);
    const lines = state.src.split('\n');
    for (const { meta, map } of env.definitions) {
      // The first definition of a label counts, so a second one is as lost as an unused one.
      const { label } = meta ?? {};
      if (wanted.delete(label)) continue;
      const line = map?.[0] ?? 0;
      const detail = /\[(.*?)\]:/.exec(lines[line] ?? '')?.[1] ?? String(label);
      env.failures.push({ line: line + 1, reason: 'reference-unused', detail });
    }
  });
}

function labelsUsed(tokens: readonly Token[], labels = new Set<unknown>()): Set<unknown> {
  for (const token of tokens) {
    const { label } = token.meta ?? {};
    if (token.type === 'link_open' || token.type === 'image') labels.add(label);
    if (token.children) labelsUsed(token.children, labels);
  }
  return labels;
}
