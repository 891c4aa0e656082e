import { expect, test } from 'vitest';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { plainInMarkdown } from '../../../../bench/search/content.ts';

const { text } = createBodyRenderer();

test.each([
  'Giá * số lượng * 2 = tổng_số',
  '- gạch đầu dòng',
  '+ cộng',
  '12. ngày',
  '1) một',
  '# thăng',
  '[1] chú thích: ^2 ~3~ ==4== _5_ `6` |7| <b>8</b>',
  '---',
  '===',
  'https://thu.example.vn/tin_tuc.php?so=1&muc=a_b',
])('%j means the same in Markdown', (line) => {
  expect(text(plainInMarkdown(line))).toBe(line);
});

test('a line of dashes below a line makes no heading', () => {
  expect(text(plainInMarkdown('Một\n---\nHai'))).toContain('---');
});
