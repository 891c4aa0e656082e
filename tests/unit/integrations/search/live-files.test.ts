import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Content, readContent } from '#content/read.ts';
import { createLiveFiles, type LiveFiles } from '#integrations/search/live-files.ts';
import type { PortalIndex } from '#search/portal-index.ts';
import { root, scratchFolder } from '../../../support/build.ts';
import { article, now, scratch, write } from '../../content/scratch.ts';

/** The live index of one article, with a way to save another text of it. */
async function edit(): Promise<{
  files: LiveFiles;
  cache: string;
  save(body: string): Promise<void>;
}> {
  const path = 'articles/thoi-su/2026/bao.md';
  const folder = scratch({ [path]: article('', 'Bão.\n') });
  const cache = await scratchFolder();
  const settings = {
    root,
    content: folder,
    cache,
    out: '',
    now,
    drafts: true,
    compress: false,
    holdBroken: false,
  };
  let content: Promise<Content> = readContent({ folder, now });
  return {
    files: createLiveFiles({ current: () => content }, settings),
    cache,
    async save(body) {
      write(folder, { [path]: article('', body) });
      content = readContent({ folder, now });
      await content;
    },
  };
}

async function indexOf(files: LiveFiles): Promise<PortalIndex> {
  return JSON.parse(String(await files('portal.json')));
}

const syllablesOf = async (files: LiveFiles) => files((await indexOf(files)).syllables);

test('a save is found once the content was read again, though its index was asked for before', async () => {
  const { files, save } = await edit();
  const early = syllablesOf(files);
  await save('Lốc xoáy.\n');
  await early;
  expect(await syllablesOf(files)).toBe('loc tin xoay');
});

test('nothing is given for a name that is not there', async () => {
  const { files } = await edit();
  expect(await files('nothing.json')).toBeUndefined();
});

test('a shelf that a build dropped is made again', async () => {
  const { files, cache } = await edit();
  const [shelf] = (await indexOf(files)).shelves;
  const facts = String(await files(shelf?.facts ?? ''));
  expect(facts).toContain('thoi-su');
  await rm(join(cache, 'search'), { recursive: true });
  expect(String(await files(shelf?.facts ?? ''))).toBe(facts);
});
