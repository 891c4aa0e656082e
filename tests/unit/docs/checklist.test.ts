import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#content/read.ts';
import { modelOf } from '../../../src/model.ts';
import { root } from '../../support/build.ts';

const text = readFileSync(resolve(root, 'docs/checklist.md'), 'utf8');
const rows = text.split('\n').filter((line) => /^\| (?!---|Điều)/.test(line));

test('every line of the checklist names a place', () => {
  expect(rows.length).toBeGreaterThan(35);
  for (const row of rows) {
    const [, rule = '', place = ''] = row.split('|').map((cell) => cell.trim());
    expect([rule, place.length > 5]).toEqual([rule, true]);
  }
});

test('every address of the checklist is there in the demo portal', async () => {
  const now = Date.parse('2026-11-22T08:00:00+07:00');
  const content = await readContent({ folder: resolve(root, 'content'), now });
  const portal = modelOf(content, { now, drafts: false }, () => undefined);
  const places = Array.from(
    text.matchAll(/`(\/[a-z-]*(?:\/|\/?rss\.xml|\/?feed\.json|\/?sitemap-index\.xml))`/g),
  );
  const urls = places.map(([, url = '']) => url);
  expect(urls).toEqual(expect.arrayContaining(['/van-ban/', '/dinh-chinh/', '/rss.xml']));
  for (const url of urls) expect([url, portal.hasPage(url)]).toEqual([url, true]);
});
