import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '#commands/settings.ts';
import { readContent } from '#content/read.ts';
import { startAhead } from '#integrations/search/ahead.ts';
import { searchDocuments } from '#integrations/search/documents.ts';
import { makeSearchFiles } from '#integrations/search/search-files.ts';
import { planShelves } from '#integrations/search/shelves.ts';
import { scratchFolder } from '../../../support/build.ts';
import { article, contentFolder } from '../../../support/content.ts';

afterEach(() => vi.unstubAllEnvs());

async function settingsOf(content: string) {
  vi.stubEnv('PORTAL_CONTENT', content);
  vi.stubEnv('PORTAL_CACHE', join(await scratchFolder(), 'cache'));
  vi.stubEnv('PORTAL_NOW', '2026-11-22T08:00:00+07:00');
  return readSettings(process.env);
}

test('a process of its own leaves in the cache just what the build looks for', async () => {
  const content = await contentFolder({
    'articles/thoi-su/2026/bao.md': article('Bão số 9', '2026-11-02', 'Mưa to ở phía bắc.'),
    'articles/thoi-su/2026/sap-toi.md': article('Sắp tới', '2026-12-02'),
  });
  const settings = await settingsOf(content);
  const read = await readContent({ ...settings, folder: content });
  await startAhead(planShelves(searchDocuments(read, settings))).ended();
  const shelves = join(settings.cache, 'search');
  const [made, ...others] = await readdir(shelves);
  expect(others).toEqual([]);
  const facts = join(shelves, made ?? '', 'facts.json');
  const { ino } = await stat(facts);
  await makeSearchFiles(read, settings);
  expect(await readdir(shelves)).toEqual([made]);
  expect((await stat(facts)).ino).toBe(ino);
});

test('one that fails is waited for like any other', async () => {
  await settingsOf(join(await scratchFolder(), 'missing'));
  vi.stubEnv('PORTAL_NOW', 'hôm qua');
  const shelf = { name: '2026', years: ['2026'], documents: [] };
  await expect(startAhead([shelf, shelf, shelf]).ended()).resolves.toBeUndefined();
});
