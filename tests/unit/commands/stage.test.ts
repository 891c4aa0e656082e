import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStage } from '#commands/stage.ts';
import { scratchFolder } from '../../support/build.ts';

async function stageWith(text: string) {
  const root = await scratchFolder();
  const out = join(root, 'dist');
  const stage = await openStage(root, out);
  await writeFile(join(stage.folder, 'index.html'), text);
  return { root, out, stage };
}

test('a new portal takes the place of the old one whole', async () => {
  const { root, out, stage } = await stageWith('mới');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'cũ');
  await writeFile(join(out, 'bai-da-go.html'), 'cũ');
  await stage.publish();
  expect(await readdir(out)).toEqual(['index.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('mới');
  expect((await readdir(root)).sort()).toEqual(['.astro', 'dist']);
});

test('the first portal needs no old one, nor the folder above it', async () => {
  const { root, stage } = await stageWith('mới');
  const deep = await openStage(root, join(root, 'a/b/dist'));
  await writeFile(join(deep.folder, 'index.html'), 'mới');
  await deep.publish();
  expect(await readdir(join(root, 'a/b/dist'))).toEqual(['index.html']);
  await stage.discard();
});

test('a discarded stage leaves nothing behind and the old portal alone', async () => {
  const { out, stage } = await stageWith('mới');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'cũ');
  await stage.discard();
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('cũ');
  await expect(access(stage.folder)).rejects.toThrow();
});
