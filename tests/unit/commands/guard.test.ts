import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { guardFolders, guardOutput } from '#commands/guard.ts';
import { type Settings, SettingsError } from '#commands/settings.ts';
import { scratchFolder } from '../../support/build.ts';

let settings: Settings;

beforeEach(async () => {
  const root = await scratchFolder();
  settings = {
    root,
    content: join(root, 'content'),
    out: join(root, 'dist'),
    cache: join(root, '.portal'),
    now: 0,
    drafts: false,
    compress: false,
    holdBroken: false,
  };
  await mkdir(settings.content);
});

test('nothing yet, an empty folder and an older portal may be replaced', async () => {
  guardOutput(settings);
  await mkdir(settings.out);
  guardOutput(settings);
  await writeFile(join(settings.out, 'sitemap-index.xml'), '');
  guardOutput(settings);
});

test.each([
  ['the content itself', 'content'],
  ['a folder in the content', 'content/dist'],
  ['the project', '.'],
  ['the folder above the project', '..'],
  ['the cache', '.portal'],
])('an output in place of %s is refused', (_what, out) => {
  expect(() => guardFolders({ ...settings, out: join(settings.root, out) })).toThrow(SettingsError);
});

test('a folder with other files, a file, and a portal under git are refused', async () => {
  await mkdir(settings.out);
  await writeFile(join(settings.out, 'luan-van.docx'), '');
  expect(() => guardOutput(settings)).toThrow(/đã có thứ khác/);
  const file = join(settings.root, 'tep');
  await writeFile(file, '');
  expect(() => guardOutput({ out: file })).toThrow(SettingsError);
  const kept = join(settings.root, 'gh-pages');
  await mkdir(join(kept, '.git'), { recursive: true });
  await writeFile(join(kept, 'sitemap-index.xml'), '');
  expect(() => guardOutput({ out: kept })).toThrow(SettingsError);
});

test('a cache that is a file is refused', async () => {
  await writeFile(settings.cache, '');
  expect(() => guardFolders(settings)).toThrow(/PORTAL_CACHE/);
});
