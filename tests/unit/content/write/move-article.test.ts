import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyMove } from '#content/write/apply-move.ts';
import { type MoveWish, moveArticle } from '#content/write/move-article.ts';
import { WishError } from '#content/write/wish-error.ts';
import { article, png, read, scratch, text } from '../scratch.ts';

function move(folder: string, file: string, wish: Omit<MoveWish, 'file'>) {
  const plan = moveArticle(folder, { file, ...wish });
  applyMove(folder, plan);
  return plan;
}

const kinds = async (folder: string) => (await read(folder)).problems.map(({ kind }) => kind);

describe('an article that moves', () => {
  test('keeps everything but its place, leads its old address on, and takes links along', async () => {
    const from = 'articles/thoi-su/2026/cau.md';
    const to = 'articles/kinh-te/2026/cau.md';
    const body =
      '# Ghi chú của tôi\ntags: [a]\n---\r\nXem [b](./b.md) và [tôi](./cau.md#x).\n\n## x\n\n![K](./k.png)\n';
    const folder = scratch({
      [from]: `---\ntitle: Cầu # tên cũ: Cầu 2\ndate: 2026-01-02\n${body}`,
      'articles/thoi-su/2026/b.md': article(
        'related: [thoi-su/cau]\n',
        '[a](cau.md) [b](/thoi-su/cau/#x) [c](https://thu.example.vn/thoi-su/cau) [d](/thoi-su/cau-khac/)\n',
      ),
      'articles/thoi-su/cau-khac.md': article(),
      'articles/thoi-su/2026/k.png': png,
      'pages/gioi-thieu.md': '---\ntitle: A\n---\n[a](../articles/thoi-su/2026/cau.md)\n',
    });
    const problems = await kinds(folder);
    const plan = move(folder, from, { section: 'kinh-te' });
    expect(plan).toMatchObject({
      oldUrl: 'https://thu.example.vn/thoi-su/cau/',
      newUrl: 'https://thu.example.vn/kinh-te/cau/',
      missed: [],
    });
    expect(existsSync(join(folder, from))).toBe(false);
    expect(text(folder, to)).toBe(
      `---\ntitle: Cầu # tên cũ: Cầu 2\ndate: 2026-01-02\n${body}`
        .replace('tags: [a]\n', 'tags: [a]\naliases: [/thoi-su/cau/]\n')
        .replace('./b.md', '../../thoi-su/2026/b.md')
        .replace('./k.png', '../../thoi-su/2026/k.png'),
    );
    expect(text(folder, 'articles/thoi-su/2026/b.md')).toBe(
      article(
        'related: [kinh-te/cau]\n',
        '[a](../../kinh-te/2026/cau.md) [b](/kinh-te/cau/#x) [c](/kinh-te/cau/) [d](/thoi-su/cau-khac/)\n',
      ),
    );
    expect(text(folder, 'pages/gioi-thieu.md')).toContain('(../articles/kinh-te/2026/cau.md)');
    expect(await kinds(folder)).toEqual(problems);
  });

  test('takes its folder with its pictures, and may get another name', async () => {
    const folder = scratch({
      'articles/thoi-su/2026/de/index.md': article('image: ./k.png\n', '![K](./sau/k.png)\n'),
      'articles/thoi-su/2026/de/k.png': png,
      'articles/thoi-su/2026/de/sau/k.png': png,
      'articles/kinh-te/a.md': article('image: ../thoi-su/2026/de/k.png\n'),
    });
    const { to } = move(folder, 'articles/thoi-su/2026/de', {
      section: 'kinh-te',
      slug: 'de-bien',
    });
    expect(to).toBe('articles/kinh-te/2026/de-bien');
    expect(text(folder, `${to}/index.md`)).toBe(
      article('image: ./k.png\naliases: [/thoi-su/de/]\n', '![K](./sau/k.png)\n'),
    );
    expect(text(folder, 'articles/kinh-te/a.md')).toContain('image: ./2026/de-bien/k.png\n');
    expect(await kinds(folder)).toEqual([]);
  });

  test('may come back: no address leads to itself', async () => {
    const before = article('', 'Thân.\n');
    const folder = scratch({ 'articles/thoi-su/2026/a.md': before });
    move(folder, 'articles/thoi-su/2026/a.md', { section: 'kinh-te' });
    move(folder, 'articles/kinh-te/2026/a.md', { slug: 'b' });
    move(folder, 'articles/kinh-te/2026/b.md', { section: 'thoi-su', slug: 'a' });
    expect(text(folder, 'articles/thoi-su/2026/a.md')).toBe(
      before.replace('---\nThân', 'aliases: [/kinh-te/b/, /kinh-te/a/]\n---\nThân'),
    );
    expect(await kinds(folder)).toEqual([]);
  });

  test('is named to whoever has a menu that leads there', () => {
    const folder = scratch({
      'site.yml':
        'name: A\nurl: https://thu.example.vn\nlinks:\n  - title: A\n    url: /thoi-su/a/\n',
      'articles/thoi-su/a.md': article(),
    });
    const { missed } = move(folder, 'articles/thoi-su/a.md', { section: 'kinh-te' });
    expect(missed).toEqual([expect.stringContaining('“/thoi-su/a/” thành “/kinh-te/a/”')]);
  });
});

describe('refused, with the way out and without a change,', () => {
  const a = 'articles/thoi-su/2026/a.md';
  const files = { [a]: article() };

  test.each<[string, Record<string, string>, MoveWish, string]>([
    [
      'a file that is not there',
      {},
      { file: 'articles/thoi-su/b.md', section: 'kinh-te' },
      'articles/thoi-su/2026/ten-bai.md',
    ],
    [
      'a page',
      { 'pages/p.md': '---\ntitle: A\n---\nA\n' },
      { file: 'pages/p.md', section: 'kinh-te' },
      'articles/',
    ],
    ['a section that is not there', {}, { file: a, section: 'kinhte' }, '--section kinh-te'],
    ['a name with accents', {}, { file: a, slug: 'Đê' }, '--slug de'],
    ['a name that the portal needs', {}, { file: a, slug: 'luu-tru' }, '--slug luu-tru-2'],
    ['its own place', {}, { file: a, section: 'thoi-su' }, '--slug'],
    [
      'a taken address',
      { 'articles/kinh-te/2019/a.md': article() },
      { file: a, section: 'kinh-te' },
      '--slug a-2',
    ],
    [
      'a taken place',
      { 'articles/kinh-te/2026/a.md/x.txt': '' },
      { file: a, section: 'kinh-te' },
      'Hãy đổi tên',
    ],
    [
      'another one’s old address',
      { 'articles/kinh-te/b.md': article('aliases: /kinh-te/a/\n') },
      { file: a, section: 'kinh-te' },
      'bài kinh-te/b',
    ],
    [
      'an address of two',
      { 'articles/thoi-su/a.md': article() },
      { file: a, section: 'kinh-te' },
      'articles/thoi-su/a.md',
    ],
    [
      'a wrong name',
      { 'articles/thoi-su/Đê.md': article() },
      { file: 'articles/thoi-su/Đê.md', section: 'kinh-te' },
      'npm run fix',
    ],
    [
      'an article with errors',
      { [a]: article('draft: có\n') },
      { file: a, section: 'kinh-te' },
      'npm run check:content',
    ],
    [
      'front matter in braces',
      { [a]: '---\n{title: A, date: 2026-01-01}\n---\nA\n' },
      { file: a, section: 'kinh-te' },
      'aliases: [/thoi-su/a/]',
    ],
  ])('is %s', (_, others, wish, way) => {
    const folder = scratch({ ...files, ...others });
    expect(() => moveArticle(folder, wish)).toThrow(WishError);
    expect(() => moveArticle(folder, wish)).toThrow(way);
  });
});
