import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberAddresses } from '#commands/address-memory.ts';
import { readSettings } from '#commands/settings.ts';
import { readAddresses } from '#content/folder/known-addresses.ts';
import { readContent } from '#content/read.ts';
import { article, now, scratch } from '../content/scratch.ts';

const folder = scratch({
  'articles/thoi-su/cau.md': article(),
  'articles/thoi-su/nhap.md': article('draft: true\n'),
  'pages/lien-he.md': '---\ntitle: Liên hệ\n---\nTrụ sở.\n',
});

/** The addresses in the cache after a build with these settings. */
async function remembered(cache: string, env: Record<string, string>): Promise<string[]> {
  const settings = readSettings({ PORTAL_CONTENT: folder, PORTAL_CACHE: cache, ...env });
  rememberAddresses(await readContent({ folder, now }), { ...settings, now });
  return readAddresses(cache).map(({ id }) => id);
}

test('a build keeps what readers can open, and a preview keeps nothing', async () => {
  const cache = join(mkdtempSync(join(tmpdir(), 'addresses-')), 'new');
  expect(await remembered(cache, { PORTAL_DRAFTS: '1' })).toEqual([]);
  expect(await remembered(cache, {})).toEqual(['thoi-su/cau', 'lien-he']);
  expect(await remembered(cache, { PORTAL_DRAFTS: '1' })).toEqual(['thoi-su/cau', 'lien-he']);
});

test('a damaged list is none', () => {
  const cache = mkdtempSync(join(tmpdir(), 'addresses-'));
  for (const text of ['[{"id":', '{}', '']) {
    writeFileSync(join(cache, 'addresses.json'), text);
    expect(readAddresses(cache)).toEqual([]);
  }
});
