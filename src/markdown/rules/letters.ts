import type { MarkdownIt, Token } from 'markdown-it';
import { isUsual, mendText, oneLine } from '#text/clean.ts';

/** Mends the letters of running text (`Ðảng` → `Đảng`); code stays as typed, and so do addresses printed as links. */
export function letters(parser: MarkdownIt): void {
  parser.core.ruler.push('letters', (state) => {
    for (const token of state.tokens) if (token.children) mend(token.children);
  });
}

function mend(tokens: readonly Token[]): void {
  let inAddress = false;
  for (const token of tokens) {
    if (token.type === 'link_open') inAddress = token.info === 'auto';
    if (token.type === 'link_close') inAddress = false;
    // An address shown with other letters than it has would lead elsewhere than it says.
    if (token.type === 'text' && !inAddress && !isUsual(token.content))
      token.content = mendText(token.content);
    const title = token.attrGet('title');
    if (title !== null) token.attrSet('title', oneLine(String(title)));
    if (token.children) mend(token.children);
  }
}
