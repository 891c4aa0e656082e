import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLastBuild } from '#build/last-build.ts';
import { listingOf } from '#build/outlook.ts';
import { build, differences } from '../support/build.ts';
import { article, contentFolder, pictureOf } from '../support/content.ts';

type Env = Record<string, string>;

/**
 * Differences between a portal that was built upon an earlier one and a clean build, after something happened in between.
 *
 * @param changed settings that are others afterwards
 */
async function afterwards(
  content: string,
  happen: () => Promise<unknown>,
  env: Env = {},
  changed: Env = {},
): Promise<string[]> {
  const { out, cache } = await build(content, { env });
  await happen();
  const settings = { ...env, ...changed };
  const [later, clean] = await Promise.all([
    build(content, { env: { ...settings, PORTAL_OUT: out, PORTAL_CACHE: cache } }),
    build(content, { env: settings }),
  ]);
  expect([later.code, clean.code]).toEqual([0, 0]);
  return differences(later.out, clean.out);
}

test('another picture in the place of a banner is shown', async () => {
  const content = await contentFolder({
    'site.yml': `name: Cổng thử
url: https://thu.example.vn
banners:
  - image: ./bieu-ngu.jpg
    alt: Tuần lễ biển
    url: https://bien.example.vn
`,
    'bieu-ngu.jpg': await pictureOf(20, 90, 90),
    'articles/thoi-su/2026/bai.md': article('Bài', '2026-01-01'),
  });
  const replaced = async () =>
    writeFile(join(content, 'bieu-ngu.jpg'), await pictureOf(160, 40, 20));
  expect(await afterwards(content, replaced)).toEqual([]);
});

test('an attached file that is gone is not taken for the compressed form of another', async () => {
  const folder = 'articles/thoi-su/2026/so-lieu';
  const links = '[Số liệu](./so-lieu.txt)';
  const content = await contentFolder({
    [`${folder}/index.md`]: article(
      'Số liệu',
      '2026-01-01',
      `${links}, [bản nén](./so-lieu.txt.gz)`,
    ),
    [`${folder}/so-lieu.txt`]: 'Số liệu.\n'.repeat(500),
    [`${folder}/so-lieu.txt.gz`]: 'Không phải bản nén của tệp kia.',
  });
  const taken = async () => {
    await rm(join(content, folder, 'so-lieu.txt.gz'));
    await writeFile(join(content, folder, 'index.md'), article('Số liệu', '2026-01-01', links));
  };
  expect(await afterwards(content, taken, { PORTAL_COMPRESS: '1' })).toEqual([]);
});

test('in a preview a draft is no news any more after two days', async () => {
  const content = await contentFolder({
    'articles/thoi-su/2026/nhap.md': article('Nháp', '2026-11-22', 'Nháp.', 'draft: true\n'),
  });
  const later = { PORTAL_NOW: '2026-11-25T08:00:00+07:00' };
  const happen = async () => {};
  expect(await afterwards(content, happen, { PORTAL_DRAFTS: '1' }, later)).toEqual([]);
});

test('files that were only touched are known as they are from then on', async () => {
  const file = 'articles/thoi-su/2026/bai.md';
  const content = await contentFolder({ [file]: article('Bài', '2026-01-01') });
  const { out, cache } = await build(content);
  await utimes(join(content, file), 1, 1);
  const again = await build(content, { env: { PORTAL_OUT: out, PORTAL_CACHE: cache } });
  expect(again.printed).toMatch(/^Không có gì thay đổi từ lần dựng trước/);
  expect(readLastBuild(cache, out)?.listing).toBe(listingOf(content).digest);
});
