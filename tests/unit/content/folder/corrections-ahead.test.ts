import { expect, test } from 'vitest';
import { article, read, scratch } from '../scratch.ts';

// It is half past seven on 2026-11-22, and the article is of 2026-03-15.
test.each([
  ['2026-11-22', []],
  ['2026-11-22 23:00', []],
  ['2026-11-23', ['correction-ahead']],
  ['2026-11-23 00:01', ['correction-ahead']],
  ['2026-03-15', []],
  ['2026-03-14', ['correction-too-early']],
])('a correction or retraction of %s is told: %j', async (day, kinds) => {
  const told = async (lines: string) => {
    const { problems } = await read(scratch({ 'articles/thoi-su/a.md': article(lines) }));
    return problems.map(({ kind, at }) => [kind, at?.line]);
  };
  const at = (line: number) => kinds.map((kind) => [kind, line]);
  const good = '  - date: 2026-04-01\n    text: A\n';
  const list = `corrections:\n${good}  - date: ${day}\n    text: B\n`;
  expect(await told(list)).toEqual(at(7));
  expect(await told(`corrections: {date: ${day}, text: B}\n`)).toEqual(at(4));
  expect(await told(`retracted:\n  date: ${day}\n  text: B\n`)).toEqual(at(5));
});

test('an article whose correction is still to come is broken, a draft is not', async () => {
  const lines = 'corrections: [{date: 2027-01-01, text: B}]\n';
  const { articles } = await read(
    scratch({
      'articles/thoi-su/a.md': article(lines),
      'articles/thoi-su/b.md': article(`${lines}draft: true\n`),
    }),
  );
  expect(articles.map(({ status }) => status)).toEqual(['broken', 'draft']);
});
