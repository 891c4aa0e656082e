import { mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFiles } from '#integrations/search/placement.ts';
import { openShelfCache } from '#integrations/search/shelf-cache.ts';
import { planShelves } from '#integrations/search/shelves.ts';
import { differences, filesOf, scratchFolder } from '../../../support/build.ts';
import { searchDocument } from './documents.ts';

const years = ['2024', '2025', '2026'];
const archive = years.flatMap((year) =>
  [1, 2, 3].map((at) =>
    searchDocument(`tin-${year}-${at}`, `${year}-0${at}-01`, {
      text: `Bão số ${at} năm ${year}: mưa to ở phía bắc, đê biển an toàn.`,
    }),
  ),
);
const page = searchDocument('lien-he', '', { text: 'Điện thoại của tòa soạn.' });
const news = searchDocument('moi', '2026-04-01', { title: 'Lúa xuân', text: 'Được mùa lúa xuân.' });

/** Makes a shelf a year into a cache; returns their folders by name. */
async function makeAll(
  cache: string,
  documents = [...archive, page],
): Promise<Map<string, string>> {
  const shelves = openShelfCache(cache);
  const folders = new Map<string, string>();
  for (const shelf of planShelves(documents, 1)) {
    folders.set(shelf.name, (await shelves.indexOf(shelf)).folder);
  }
  await shelves.forgetOthers();
  return folders;
}

const folderOf = (folders: Map<string, string>, name: string) => folders.get(name) ?? '';

test('the same documents give the same names and bytes', async () => {
  const [one, two] = [await scratchFolder(), await scratchFolder()];
  await makeAll(one);
  await makeAll(two);
  expect(await differences(one, two)).toEqual([]);
  expect((await filesOf(one)).size).toBeGreaterThan(3 * 8);
});

test('one article more leaves the closed years as they are, to the byte', async () => {
  const [one, two] = [await scratchFolder(), await scratchFolder()];
  const before = await makeAll(one);
  const after = await makeAll(two, [...archive, news, page]);
  for (const year of ['2024', '2025']) {
    expect(await differences(folderOf(before, year), folderOf(after, year))).toEqual([]);
  }
  expect(folderOf(after, '2025').slice(two.length)).toBe(
    folderOf(before, '2025').slice(one.length),
  );
  const changed = await differences(folderOf(before, '2026'), folderOf(after, '2026'));
  expect(changed.filter((path) => path.startsWith('fragment/'))).toHaveLength(1);
  expect(changed).toContain('facts.json');
});

test('what was made is not made again, and what nobody asks for goes', async () => {
  const cache = await scratchFolder();
  const before = await makeAll(cache);
  // A file of the same size and age would not be told from the true one: so it shows whether a shelf was made anew.
  const facts = (year: string) => join(folderOf(before, year), 'facts.json');
  const kept = (await filesOf(folderOf(before, '2025'))).get('facts.json')?.toString() ?? '';
  const marked = kept.replace('thoi-su', 'dau-rie');
  const { atime, mtime } = await stat(facts('2025'));
  await writeFile(facts('2025'), marked);
  await utimes(facts('2025'), atime, mtime);
  const after = await makeAll(cache, [...archive, news, page]);
  expect((await filesOf(folderOf(after, '2025'))).get('facts.json')?.toString()).toBe(marked);
  const names = await readdir(join(cache, 'search'));
  expect(names.map((name) => name.slice(0, 5)).sort()).toEqual(['2024_', '2025_', '2026_']);
  expect(folderOf(after, '2026')).not.toBe(folderOf(before, '2026'));
});

test.each<[string, (folder: string) => Promise<unknown>]>([
  ['misses a file', async (folder) => rm(await fragmentIn(folder))],
  ['has a file that was cut', async (folder) => truncate(await fragmentIn(folder), 20)],
  ['was written into where it is published', overwriteLink],
  ['has a file too many', (folder) => writeFile(join(folder, 'index/la.pf_index'), 'x')],
  ['was never finished', (folder) => rm(join(folder, 'contents.json'))],
  ['is empty', (folder) => rm(folder, { recursive: true })],
])('a shelf that %s is made anew', async (_, damage) => {
  const [cache, clean] = [await scratchFolder(), await scratchFolder()];
  await makeAll(clean);
  await damage(folderOf(await makeAll(cache), '2025'));
  expect(await differences(cache, clean)).not.toEqual([]);
  await makeAll(cache);
  expect(await differences(cache, clean)).toEqual([]);
});

test('what a process that runs still is making stays, what a dead one left goes', async () => {
  const cache = await scratchFolder();
  await makeAll(cache);
  // The first process belongs to somebody else, unless the tests run as root.
  const makers = [process.pid, 1, 2 ** 30];
  for (const maker of makers) await mkdir(join(cache, `search/2019_x.${maker}-abc`));
  await makeAll(cache);
  const names = (await readdir(join(cache, 'search'))).filter((name) => name.includes('.'));
  expect(names.sort()).toEqual([`2019_x.1-abc`, `2019_x.${process.pid}-abc`].sort());
});

/** Other bytes, as many as before, by way of another link to the file. */
async function overwriteLink(folder: string): Promise<void> {
  const out = await scratchFolder();
  const path = await fragmentIn(folder);
  const { length } = await readFile(path);
  placeFiles(new Map([['one', { path, bytes: length }]]), join(out, 'pagefind'));
  await writeFile(join(out, 'pagefind/one'), 'x'.repeat(length));
}

async function fragmentIn(folder: string): Promise<string> {
  const [name = ''] = await readdir(join(folder, 'fragment'));
  return join(folder, 'fragment', name);
}
