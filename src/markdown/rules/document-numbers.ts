import type { MarkdownIt, Token } from 'markdown-it';
import { documentKey } from '#text/document-key.ts';
import { numbersIn } from '#text/document-numbers.ts';
import type { BodyEnvironment } from '../environment.ts';

/**
 * Links the numbers of official texts that the portal holds, each where it stands first in running text; words that lead
 * somewhere already stay as they are.
 */
export function documentNumbers(parser: MarkdownIt): void {
  parser.core.ruler.push('document_numbers', (state) => {
    const env: BodyEnvironment = state.env;
    const seen = new Set<string>();
    for (const [i, block] of state.tokens.entries()) {
      if (!block.children || state.tokens[i - 1]?.type === 'heading_open') continue;
      let depth = 0;
      block.children = block.children.flatMap((token) => {
        depth += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0;
        if (token.type !== 'text' || depth > 0) return [token];
        return linked(token, env, seen, state.Token);
      });
    }
  });
}

function linked(
  token: Token,
  { world, numbers }: BodyEnvironment,
  seen: Set<string>,
  Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token,
): Token[] {
  const parts: Token[] = [];
  let from = 0;
  const text = (content: string) => Object.assign(new Token('text', '', 0), { content });
  for (const { number, at } of numbersIn(token.content)) {
    numbers?.add(number);
    const href = world?.document?.(number);
    const key = documentKey(number);
    if (href === undefined || seen.has(key)) continue;
    seen.add(key);
    const open = Object.assign(new Token('document_open', 'a', 1), { attrs: [['href', href]] });
    parts.push(text(token.content.slice(from, at)), open, text(number));
    parts.push(new Token('document_close', 'a', -1));
    from = at + number.length;
  }
  return parts.length === 0 ? [token] : [...parts, text(token.content.slice(from))];
}
