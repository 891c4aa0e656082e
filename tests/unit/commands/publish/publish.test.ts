import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Places, placesOf } from '#commands/publish/places.ts';
import { finishExchange, finishUnlessBuilding } from '#commands/publish/publish.ts';
import { scratchFolder } from '../../../support/build.ts';
import { manifestOf, writeFiles } from '../../../support/manifest.ts';
import { publishStage as publish } from '../../../support/publish-stage.ts';
import { mountSmallDisk, noSmallDisk } from '../../../support/small-disk.ts';

let root: string;
let places: Places;
let stage: string;

beforeEach(async () => {
  root = await scratchFolder();
  places = placesOf(join(root, 'dist'));
  stage = join(root, 'stage');
});

const old = { 'index.html': 'cũ', 'thoi-su/a/index.html': 'như cũ', 'bai-da-go.html': 'cũ' };
const next = { 'index.html': 'mới', 'thoi-su/a/index.html': 'như cũ', 'thoi-su/b.html': 'mới' };
const nothingBeside = ['dist', 'stage'];

test('a new portal takes the place of the old one whole', () => {
  writeFiles(places.out, old);
  writeFiles(stage, next);
  const wanted = manifestOf(stage);
  publish(stage, places);
  expect(manifestOf(places.out)).toEqual(wanted);
  expect(readdirSync(root).sort()).toEqual(nothingBeside);
});

test('the first portal needs no old one', () => {
  writeFiles(stage, next);
  publish(stage, places);
  expect(Object.keys(manifestOf(places.out))).toEqual(Object.keys(next).sort());
});

test('what did not change is the very same file, with its time; what changed is a new one', () => {
  writeFiles(places.out, old);
  const day = new Date('2022-08-03');
  utimesSync(join(places.out, 'thoi-su/a/index.html'), day, day);
  const [same, changed] = ['thoi-su/a/index.html', 'index.html'].map((name) =>
    statSync(join(places.out, name)),
  );
  writeFiles(stage, next);
  publish(stage, places);
  const now = statSync(join(places.out, 'thoi-su/a/index.html'));
  expect([now.ino, now.mtimeMs]).toEqual([same?.ino, day.getTime()]);
  expect(statSync(join(places.out, 'index.html')).ino).not.toBe(changed?.ino);
});

test('a file that the stage shares with a cache stays as it is there', () => {
  writeFiles(join(root, 'cache'), { 'shelf.pf': 'chỉ mục' });
  writeFiles(places.out, { 'pagefind/shelf.pf': 'chỉ mục khác' });
  writeFiles(stage, { 'pagefind/engine.js': '' });
  linkSync(join(root, 'cache/shelf.pf'), join(stage, 'pagefind/shelf.pf'));
  const before = manifestOf(join(root, 'cache'));
  publish(stage, places);
  expect(manifestOf(join(root, 'cache'))).toEqual(before);
  expect(statSync(join(places.out, 'pagefind/shelf.pf')).ino).toBe(
    statSync(join(root, 'cache/shelf.pf')).ino,
  );
});

test.each([1, 2, 3, 4])(
  'a failure after step %i leaves the old portal, or puts it back',
  (fatal) => {
    writeFiles(places.out, old);
    writeFiles(stage, next);
    const wanted = manifestOf(places.out);
    let step = 0;
    const failing = () => {
      step += 1;
      if (step === fatal) throw new Error('hỏng');
    };
    expect(() => publish(stage, places, failing)).toThrow('hỏng');
    expect(step).toBe(fatal);
    expect(manifestOf(places.out)).toEqual(wanted);
    expect(readdirSync(root).sort()).toEqual(nothingBeside);
  },
);

test('a portal that was taken out comes back when the journal is lost', () => {
  writeFiles(places.last, old);
  writeFiles(places.next, { 'index.html': 'nửa chừng' });
  finishExchange(places);
  expect(Object.keys(manifestOf(places.out))).toEqual(Object.keys(old).sort());
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a journal whose new portal somebody took away does not take the old one out', () => {
  writeFiles(places.out, old);
  writeFiles(places.home, { 'journal.json': '{"way":"whole","step":"out"}' });
  finishExchange(places);
  expect(Object.keys(manifestOf(places.out))).toEqual(Object.keys(old).sort());
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a folder that somebody made in the gap does not stop what was promised', () => {
  writeFiles(places.last, old);
  writeFiles(places.next, next);
  writeFiles(places.home, { 'journal.json': '{"way":"whole","step":"in"}' });
  writeFiles(places.out, { 'thong-ke.txt': '' });
  finishUnlessBuilding(join(root, 'dist'));
  expect(Object.keys(manifestOf(places.out))).toEqual(Object.keys(next).sort());
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where nothing was ever built, nothing is finished', () => {
  finishUnlessBuilding(join(root, 'chua/co/dist'));
  mkdirSync(places.out);
  finishUnlessBuilding(places.out);
  expect(readdirSync(root)).toEqual(['dist']);
});

test.skipIf(noSmallDisk)(
  'a portal out of a container image, which cannot be renamed, is replaced too',
  () => {
    const disk = mountSmallDisk('8m');
    const [image, changes, work, merged] = ['image', 'changes', 'work', 'merged'].map((name) =>
      join(disk.folder, name),
    ) as [string, string, string, string];
    try {
      for (const folder of [changes, work, merged]) mkdirSync(folder);
      writeFiles(join(image, 'dist'), old);
      const layers = `lowerdir=${image},upperdir=${changes},workdir=${work}`;
      execFileSync('mount', ['-t', 'overlay', '-o', layers, 'overlay', merged]);
      try {
        writeFiles(stage, next);
        const wanted = manifestOf(stage);
        publish(stage, placesOf(join(merged, 'dist')));
        expect(manifestOf(join(merged, 'dist'))).toEqual(wanted);
        expect(readdirSync(merged)).toEqual(['dist']);
      } finally {
        execFileSync('umount', [merged]);
      }
    } finally {
      disk.remove();
    }
  },
);
