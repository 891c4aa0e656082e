import { appendFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { firstForeign, stampsOf, standsAt } from '#build/last-build.ts';
import { scratchFolder } from '../../support/build.ts';
import { writeFiles } from '../../support/manifest.ts';

let out: string;
let files: Record<string, readonly [number, number]>;

beforeEach(async () => {
  out = await scratchFolder();
  writeFiles(out, {
    'index.html': 'nhà',
    'thoi-su/a/index.html': 'bài',
    '.swap/journal.json': '{}',
  });
  files = Object.fromEntries(stampsOf(out));
});

test('a portal that nobody touched holds nothing foreign', () => {
  expect(Object.keys(files).sort()).toEqual(['index.html', 'thoi-su/a/index.html']);
  expect(firstForeign(out, files)).toBeUndefined();
});

test('a portal out of an archive that knows whole seconds only holds nothing foreign', () => {
  for (const [path, [, modified]] of Object.entries(files))
    utimesSync(join(out, path), 1, Math.floor(modified / 1000));
  expect(firstForeign(out, files)).toBeUndefined();
});

test.each<[string, () => void, string]>([
  ['longer', () => appendFileSync(join(out, 'index.html'), 'x'), 'index.html'],
  ['of another time', () => utimesSync(join(out, 'index.html'), 1, 1), 'index.html'],
  ['new', () => writeFileSync(join(out, 'thoi-su/b.html'), ''), 'thoi-su/b.html'],
  ['gone', () => rmSync(join(out, 'thoi-su/a/index.html')), 'thoi-su/a/index.html'],
])('a file that is %s is found', (_what, happen, found) => {
  happen();
  expect(firstForeign(out, files)).toBe(found);
});

test('a portal stands from its moment until it changes by itself', () => {
  const times = [9, 10, 19, 20].map((now) => standsAt({ from: 10, until: 20 }, now));
  expect(times).toEqual([false, true, true, false]);
  expect(standsAt({ from: 10, until: null }, 1e15)).toBe(true);
});
