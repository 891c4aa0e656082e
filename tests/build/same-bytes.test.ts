import { access, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, differences, filesOf, scratchFolder } from '../support/build.ts';
import { article, cameraMark, contentFolder, pictureOf } from '../support/content.ts';

let content: string;
let scratch: string;

beforeAll(async () => {
  scratch = await scratchFolder();
  content = await contentFolder({
    'articles/thoi-su/2026/co-anh/index.md': article(
      'Có ảnh',
      '2026-01-01 00:30',
      '![Cầu](./cau.jpg "Cầu mới. Ảnh: Lan")',
      'image: ./bia.jpg\ntags: [Hạ tầng]\n',
    ),
    'articles/thoi-su/2026/co-anh/cau.jpg': await pictureOf(20, 90, 90),
    'articles/thoi-su/2026/co-anh/bia.jpg': await pictureOf(160, 40, 20),
    'articles/thoi-su/2025/giao-thua.md': article('Giao thừa', '2025-12-31 23:30'),
    'articles/kinh-te/2025/chi-ngay.md': article('Chỉ có ngày', '31/12/2025'),
    'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nTỉnh nhà.\n',
  });
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const inPlace = (name: string, env: Record<string, string> = {}) =>
  build(content, {
    env: {
      PORTAL_OUT: join(scratch, name, 'dist'),
      PORTAL_CACHE: join(scratch, name, 'cache'),
      ...env,
    },
  });

test('the same content gives the same bytes in another zone and locale, from a cache that is filled', async () => {
  const utc = await inPlace('utc', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  expect(utc.printed).not.toMatch(/error/i);
  expect(utc.code).toBe(0);
  const first = join(scratch, 'first');
  await rename(utc.out, first);
  const warm = await inPlace('utc', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
  expect(await differences(first, warm.out)).toEqual([]);
  expect((await filesOf(first)).size).toBeGreaterThan(20);
});

test('the originals of pictures, and what cameras wrote into them, stay at home', async () => {
  const files = [...(await filesOf(join(scratch, 'first')))];
  const marked = files.filter(([, bytes]) => bytes.includes(cameraMark));
  expect(marked.map(([path]) => path)).toEqual([]);
  expect(files.filter(([path]) => /^_astro\/(?:cau|bia)\./.test(path)).length).toBeGreaterThan(3);
});

test('every article is shared under a picture that is there, its own or a card', async () => {
  const files = await filesOf(join(scratch, 'first'));
  const metaOf = (path: string, name: string) =>
    new RegExp(`<meta property="og:image${name}" content="([^"]*)"`).exec(
      files.get(path)?.toString() ?? '',
    )?.[1];
  const shared = ['thoi-su/co-anh', 'thoi-su/giao-thua', 'kinh-te/chi-ngay'].map((id) => {
    const path = `${id}/index.html`;
    const picture = metaOf(path, '')?.replace('https://thu.example.vn/', '') ?? '';
    return { picture, alt: metaOf(path, ':alt'), width: metaOf(path, ':width'), path };
  });
  expect(shared.map(({ picture }) => picture)).toEqual([
    expect.stringMatching(/^_astro\/bia\./),
    expect.stringMatching(/^_the\/thoi-su\/giao-thua_/),
    expect.stringMatching(/^_the\/kinh-te\/chi-ngay_/),
  ]);
  for (const { picture, width, path } of shared) {
    const { format, ...size } = await sharp(files.get(picture)).metadata();
    expect([format, String(size.width), String(size.height)]).toEqual([
      picture.endsWith('.png') ? 'png' : 'jpeg',
      width,
      metaOf(path, ':height'),
    ]);
  }
  expect(shared.map(({ alt }) => alt)).toEqual([undefined, 'Giao thừa', 'Chỉ có ngày']);
  const cards = [...files.keys()].filter((path) => path.startsWith('_the/'));
  expect(cards.sort()).toEqual(
    shared
      .slice(1)
      .map(({ picture }) => picture)
      .sort(),
  );
});

test('two builds at once, one far in the west, one onto another file system, are both whole', async () => {
  const memory = await otherFileSystem();
  const other = await contentFolder({
    'articles/kinh-te/2026/khac/index.md': article(
      'Bài khác',
      '2026-02-02',
      'Khác.',
      'image: ./khac.jpg\n',
    ),
    'articles/kinh-te/2026/khac/khac.jpg': await pictureOf(10, 10, 120),
  });
  const [one, two] = await Promise.all([
    inPlace('west', { TZ: 'America/Los_Angeles', LANG: 'vi_VN.UTF-8' }),
    build(other, {
      env: { PORTAL_OUT: join(memory, 'dist'), PORTAL_CACHE: join(scratch, 'other-cache') },
    }),
  ]);
  expect([one.code, two.code], one.printed + two.printed).toEqual([0, 0]);
  expect(await differences(join(scratch, 'first'), one.out)).toEqual([]);
  const names = [...(await filesOf(two.out)).keys()];
  expect(names).toContain('kinh-te/khac/index.html');
  expect(names.some((name) => /^_astro\/khac\..*\.webp$/.test(name))).toBe(true);
  expect(names.some((name) => /^_astro\/(?:cau|bia)\./.test(name))).toBe(false);
  await rm(memory, { recursive: true });
});

/** A folder in memory where the machine has one; else in the scratch place, which still tests two at once. */
async function otherFileSystem(): Promise<string> {
  try {
    await access('/dev/shm');
    return await mkdtemp('/dev/shm/ban-tin-');
  } catch {
    return scratchFolder();
  }
}
