import type { MarkdownIt, Token } from 'markdown-it';
import { cleanSource, oneLine } from '#text/clean.ts';

/**
 * The words of a whole body as readers see them, captions and code included, a line for each block.
 *
 * @example runningText(parser, '## Kết quả\n\nĐạt **98 %**.') // 'Kết quả\nĐạt 98 %.'
 */
export function runningText(parser: MarkdownIt, markdown: string): string {
  return parser
    .parse(cleanSource(markdown), {})
    .map(wordsOfBlock)
    .filter((line) => line !== '')
    .join('\n');
}

function wordsOfBlock({ type, content, children }: Token): string {
  if (type === 'fence' || type === 'code_block') return oneLine(content);
  return oneLine((children ?? []).map(words).join(''));
}

function words({ type, content }: Token): string {
  if (type === 'text' || type === 'code_inline' || type === 'caption') return content;
  return type === 'softbreak' || type === 'hardbreak' ? ' ' : '';
}
