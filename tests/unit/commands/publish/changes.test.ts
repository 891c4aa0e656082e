import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Places, placesOf } from '#commands/publish/places.ts';
import { finishExchange, openNext, publish } from '#commands/publish/publish.ts';
import { scratchFolder } from '../../../support/build.ts';
import { manifestOf, writeFiles } from '../../../support/manifest.ts';

const old = {
  'index.html': 'cũ',
  'nhu-cu/index.html': 'như cũ',
  'da-go/sau/index.html': 'cũ',
  'nay-la-thu-muc': 'cũ',
  'nay-la-tep/index.html': 'cũ',
};
const changed = {
  'index.html': 'mới',
  '_astro/anh.webp': 'ảnh',
  'nay-la-thu-muc/index.html': 'mới',
  'nay-la-tep': 'mới',
};
const removed = ['da-go/sau/index.html', 'nay-la-thu-muc', 'nay-la-tep/index.html'];
const wanted = { ...changed, 'nhu-cu/index.html': 'như cũ' };

let places: Places;
let after: object;
let before: object;

beforeEach(async () => {
  const root = await scratchFolder();
  writeFiles(join(root, 'wanted'), wanted);
  after = manifestOf(join(root, 'wanted'));
  places = placesOf(join(root, 'dist'));
  writeFiles(places.out, old);
  before = manifestOf(places.out);
  openNext(places);
  writeFiles(places.next, changed);
});

test('changed files come, files that are no more go with their empty folders, the others stay', () => {
  publish(places, removed);
  expect(manifestOf(places.out)).toEqual(after);
  expect(existsSync(join(places.out, 'da-go'))).toBe(false);
  expect(existsSync(places.home)).toBe(false);
});

test('a page never comes before what it shows', () => {
  const seen: boolean[] = [];
  publish(places, removed, () => {
    const isNew = JSON.stringify(manifestOf(places.out)).includes(
      JSON.stringify(Object.entries(after).find(([path]) => path === 'index.html')?.[1]),
    );
    if (isNew) seen.push(existsSync(join(places.out, '_astro/anh.webp')));
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen).not.toContain(false);
});

test('the compressed forms of a page never come before what it shows', () => {
  writeFiles(places.next, { 'a.html.br': 'nén', 'a.html.gz': 'nén', 'b/anh.webp': 'ảnh' });
  const seen: boolean[] = [];
  publish(places, removed, () => {
    if (['br', 'gz'].some((kind) => existsSync(join(places.out, `a.html.${kind}`))))
      seen.push(existsSync(join(places.out, 'b/anh.webp')));
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen).not.toContain(false);
});

test.each(Array.from({ length: 9 }, (_, at) => at + 1))(
  'cut off after step %i, it leaves the old portal, or the next build finishes the new one',
  (fatal) => {
    let step = 0;
    const cut = () => {
      step += 1;
      if (step === fatal) throw new Error('cắt');
    };
    expect(() => publish(places, removed, cut)).toThrow('cắt');
    finishExchange(places);
    expect(manifestOf(places.out)).toEqual(fatal === 1 ? before : after);
    expect(existsSync(places.home)).toBe(false);
  },
);

test('new files that somebody took away before they were put in do not take the old portal along', () => {
  rmSync(places.next, { recursive: true });
  writeFiles(places.home, {
    'journal.json': JSON.stringify({ way: 'changes', step: 'in', removed }),
  });
  finishExchange(places);
  expect(manifestOf(places.out)).toEqual(before);
});
