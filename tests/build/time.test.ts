import { cp, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Built, build, differences, scratchFolder } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

const files = {
  'articles/thoi-su/2026/thuong.md': article('Bài thường', '2026-11-21'),
  'articles/thoi-su/2026/ghim.md': article('Bài ghim', '2026-11-02', 'A', 'pinned: 2026-11-24\n'),
  'articles/thoi-su/2026/het-han.md': article('Cũ', '2026-11-03', 'A', 'expires: 2026-11-25\n'),
  'articles/thoi-su/2026/ban-nhap.md': article('Nháp', '2026-11-22 08:30', 'A', 'draft: true\n'),
  'articles/thoi-su/2026/ngay-mai.md': article('Ngày mai', '2026-11-23 07:30'),
};

let content: string;
let first: Built;
beforeAll(async () => {
  content = await contentFolder(files);
  first = await build(content);
});

/** The same portal, made anew at a later moment with what the last build remembers. */
async function buildAt(moment: string): Promise<string> {
  const out = join(await scratchFolder(), 'dist');
  await cp(first.out, out, { recursive: true });
  const env = { PORTAL_OUT: out, PORTAL_CACHE: first.cache, PORTAL_NOW: moment };
  const { code, printed } = await build(content, { env });
  expect(code, printed).toBe(0);
  return out;
}

const nextOf = async (out: string) =>
  JSON.parse(await readFile(join(out, 'next-build.json'), 'utf8'));
const isThere = (out: string, slug: string) =>
  stat(join(out, 'thoi-su', slug, 'index.html')).then(
    () => true,
    () => false,
  );

describe('next-build.json', () => {
  test('names the moment at which a build makes another portal; a second before it makes the same', async () => {
    expect(first.code, first.printed).toBe(0);
    const next = await nextOf(first.out);
    expect(next).toEqual({
      at: '2026-11-23T07:30:00+07:00',
      why: '1 bài đến giờ đăng.',
      files: [],
    });
    const before = await buildAt('2026-11-23T07:29:59+07:00');
    // What is news to search engines goes by the clock; nobody has to build for that alone.
    const others = (paths: string[]) => paths.filter((path) => path !== 'sitemap-news.xml');
    expect(others(await differences(first.out, before))).toEqual([]);
    const then = await buildAt(next.at);
    const changed = await differences(first.out, then);
    expect(changed).toContain('thoi-su/ngay-mai/index.html');
    expect(changed).toContain('index.html');
    expect(await nextOf(then)).toMatchObject({
      at: '2026-11-25T00:00:00+07:00',
      files: ['articles/thoi-su/2026/ghim.md'],
    });
  });
});

describe('a late build', () => {
  test('publishes what was due, takes down what expired, and waits for nothing any more', async () => {
    const out = await buildAt('2026-12-01');
    expect(await isThere(out, 'ngay-mai')).toBe(true);
    expect(await isThere(out, 'het-han')).toBe(false);
    expect(await isThere(out, 'ban-nhap')).toBe(false);
    const home = await readFile(join(out, 'index.html'), 'utf8');
    expect(home.indexOf('Ngày mai')).toBeLessThan(home.indexOf('Bài ghim'));
    expect((await nextOf(out)).at).toBeNull();
  });
});
