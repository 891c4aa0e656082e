import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFiles } from '#integrations/search/placement.ts';
import type { SearchFile } from '#integrations/search/search-files.ts';
import { filesOf, scratchFolder } from '../../../support/build.ts';

const memory = '/dev/shm';
const hasMemory = await access(memory).then(
  () => true,
  () => false,
);

/** A file of the cache with a text, and one that is a text itself. */
async function twoFiles(): Promise<{ cached: string; files: Map<string, SearchFile> }> {
  const cached = join(await scratchFolder(), 'a.pf_index');
  await writeFile(cached, 'abc');
  return {
    cached,
    files: new Map<string, SearchFile>([
      ['2026/index/a.pf_index', { path: cached, bytes: 3 }],
      ['portal.json', { text: 'bão' }],
    ]),
  };
}

async function textsIn(folder: string): Promise<string[][]> {
  return [...(await filesOf(folder))].map(([path, bytes]) => [path, bytes.toString()]);
}

const placed = [
  ['2026/index/a.pf_index', 'abc'],
  ['portal.json', 'bão'],
];

test('files of the cache are linked, and the bytes of all are told', async () => {
  const { cached, files } = await twoFiles();
  const folder = join(await scratchFolder(), 'pagefind');
  expect(placeFiles(files, folder)).toBe(7);
  expect(await textsIn(folder)).toEqual(placed);
  const { ino } = await stat(join(folder, '2026/index/a.pf_index'));
  expect(ino).toBe((await stat(cached)).ino);
});

test.skipIf(!hasMemory)('onto another file system they are copied', async () => {
  const { files } = await twoFiles();
  const folder = await mkdtemp(join(memory, 'ban-tin-'));
  expect(placeFiles(files, folder)).toBe(7);
  expect(await textsIn(folder)).toEqual(placed);
  await rm(folder, { recursive: true });
});

test('what lay there before goes, and the file it was linked to stays', async () => {
  const [one, two] = [await twoFiles(), await twoFiles()];
  await writeFile(two.cached, 'xyz');
  const folder = join(await scratchFolder(), 'pagefind');
  placeFiles(new Map([...one.files, ['old', { text: '' }]]), folder);
  placeFiles(two.files, folder);
  expect(await textsIn(folder)).toEqual([['2026/index/a.pf_index', 'xyz'], placed[1]]);
  expect(await readFile(one.cached, 'utf8')).toBe('abc');
});

test('a file that went meanwhile is told', async () => {
  const { cached, files } = await twoFiles();
  await rm(cached);
  const folder = join(await scratchFolder(), 'pagefind');
  expect(() => placeFiles(files, folder)).toThrow('ENOENT');
});
