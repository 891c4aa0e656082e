import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '../../support/build.ts';
import { article, contentFolder } from '../../support/content.ts';

test('an article is named as the writer sees it, and what was done is told', async () => {
  const content = await contentFolder({
    'articles/thoi-su/2026/a.md': article('A', '2026-01-02'),
    'articles/thoi-su/2026/b.md': article('B', '2026-01-02', '[a](./a.md)'),
  });
  const move = (file: string, from: string, ...more: string[]) =>
    runNode(['src/commands/move.ts', file, ...more], {
      PORTAL_CONTENT: content,
      PORTAL_CACHE: join(dirname(content), 'cache'),
      INIT_CWD: from,
    });
  const there = await move('2026/a.md', join(content, 'articles/thoi-su'), '--section', 'kinh-te');
  expect(there).toEqual({
    code: 0,
    printed: [
      'Đã chuyển articles/thoi-su/2026/a.md → articles/kinh-te/2026/a.md',
      'Địa chỉ https://thu.example.vn/thoi-su/a/ → https://thu.example.vn/kinh-te/a/',
      'articles/thoi-su/2026/b.md: Dòng 5: đã sửa liên kết “./a.md” thành “../../kinh-te/2026/a.md”.',
      '',
    ].join('\n'),
  });
  const moved = 'articles/kinh-te/2026/a.md';
  for (const file of [moved, `content/${moved}`, join(content, moved)]) {
    const again = await move(file, dirname(content), '--section', 'kinh-te');
    expect(again).toEqual({ code: 1, printed: expect.stringContaining('Bài đang ở đúng chỗ đó.') });
  }
  expect(await readFile(join(content, moved), 'utf8')).toContain('\naliases: [/thoi-su/a/]\n');
  expect((await move('articles/x.md', content, '--section', 'kinh-te')).printed).toContain(
    'articles/x.md',
  );
});
