import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBody, readContent } from '#content/read.ts';
import { build } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

const NOW = Date.parse('2026-11-22T08:00:00+07:00');

test('a body that changed since it was checked is not rendered', async () => {
  const folder = await contentFolder({ 'articles/thoi-su/a.md': article('A', '2026-11-01') });
  const { articles } = await readContent({ folder, now: NOW });
  const [entry] = articles;
  if (!entry) throw new Error('no article');
  expect(readBody(folder, entry)).toContain('Nội dung.');
  writeFileSync(
    join(folder, entry.file),
    article('A', '2026-11-01', 'Chưa kiểm tra.', 'draft: true\n'),
  );
  expect(() => readBody(folder, entry)).toThrow('Nội dung thay đổi trong lúc dựng');
});

test('a build during which somebody writes begins again, and publishes what was written last', async () => {
  const folder = await contentFolder({ 'articles/thoi-su/a.md': article('A', '2026-11-01') });
  const file = join(folder, 'articles/thoi-su/a.md');
  const building = build(folder);
  let writes = 0;
  // While the code is bundled, which takes seconds on any machine.
  const timer = setInterval(() => {
    if (++writes > 3) clearInterval(timer);
    writeFileSync(file, article('A', '2026-11-01', `Lần ${writes}.`));
  }, 500);
  const { code, out, printed } = await building;
  clearInterval(timer);
  const last = /Lần \d\./.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  expect([code, printed]).toEqual([0, expect.stringContaining('Đã dựng 1 bài')]);
  expect(readFileSync(join(out, 'thoi-su/a/index.html'), 'utf8')).toContain(last);
});
