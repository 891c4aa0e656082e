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

test('what killed builds left is cleared away, and the portal they took out is put back', async () => {
  const root = await scratchFolder();
  const out = join(root, 'dist');
  // No process has that number: it lies beyond the largest one that Linux gives.
  const dead = '4194305-abcd';
  await mkdir(join(root, `.astro/stage-${dead}`), { recursive: true });
  await mkdir(join(root, `.dist.next-${dead}`));
  await mkdir(join(root, `.dist.last-${dead}`));
  await writeFile(join(root, `.dist.last-${dead}`, 'index.html'), 'cũ');
  const running = await openStage(root, join(root, 'khac'));
  const stage = await openStage(root, out);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('cũ');
  expect((await readdir(root)).sort()).toEqual(['.astro', 'dist']);
  expect((await readdir(join(root, '.astro'))).length).toBe(2);
  await running.discard();
  await stage.discard();
});
