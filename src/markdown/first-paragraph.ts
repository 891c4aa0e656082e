import type { Token } from 'markdown-it';
import { plainText } from './plain-text.ts';

/**
 * The first paragraph that has words: its index among the block tokens, and the words. Figures are no paragraphs, and those
 * of lists and quotations do not count.
 */
export function firstParagraph(
  tokens: readonly Token[],
): { index: number; text: string } | undefined {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'paragraph_open' || token.level > 0) continue;
    const text = plainText(tokens[index + 1]?.children ?? []);
    if (text) return { index, text };
  }
  return undefined;
}
