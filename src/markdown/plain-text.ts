import type { Token } from 'markdown-it';
import { oneLine } from '#text/clean.ts';

/** The words of inline tokens without their markup, in one line; pictures and footnote marks have none. */
export function plainText(tokens: readonly Token[]): string {
  return oneLine(tokens.map(words).join(''));
}

/** The same where a picture speaks with its alternative text, as in a link around a picture. */
export function plainTextWithAlt(tokens: readonly Token[]): string {
  return oneLine(tokens.map(wordsOrAlt).join(''));
}

function words(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content;
  return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : '';
}

function wordsOrAlt(token: Token): string {
  return token.type === 'image' ? plainTextWithAlt(token.children ?? []) : words(token);
}
