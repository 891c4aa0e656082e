import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropDamagedPictures, rememberPictures } from '#commands/picture-cache.ts';
import { scratchFolder } from '../../support/build.ts';

test('only whole pictures of finished builds stay in the cache', async () => {
  const cache = await scratchFolder();
  const assets = join(cache, 'astro/assets');
  await mkdir(assets, { recursive: true });
  for (const name of ['nguyen.webp', 'cut.webp', 'khac.webp']) {
    await writeFile(join(assets, name), `ảnh ${name}`);
  }
  rememberPictures(cache);
  await truncate(join(assets, 'cut.webp'), 3);
  await writeFile(join(assets, 'khac.webp'), 'ảnh khác.webp');
  await writeFile(join(assets, 'dang-do.webp'), 'ảnh của lần dựng bị ngắt');
  dropDamagedPictures(cache);
  expect(await readdir(assets)).toEqual(['nguyen.webp']);
});

test('a record that cannot be read trusts no picture, and no cache is no trouble', async () => {
  const cache = await scratchFolder();
  dropDamagedPictures(cache);
  rememberPictures(cache);
  await mkdir(join(cache, 'astro/assets'), { recursive: true });
  await writeFile(join(cache, 'astro/assets/a.webp'), 'a');
  await writeFile(join(cache, 'assets.json'), '{"a.we');
  dropDamagedPictures(cache);
  expect(await readdir(join(cache, 'astro/assets'))).toEqual([]);
});
