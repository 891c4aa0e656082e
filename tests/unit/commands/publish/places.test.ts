import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '#commands/publish/places.ts';
import { scratchFolder } from '../../../support/build.ts';
import { noSmallDisk } from '../../../support/small-disk.ts';

test('everything lies beside the output, where a rename reaches it', async () => {
  const root = await scratchFolder();
  const { out, home, lock, mounted } = placesOf(join(root, 'dist'));
  expect([out, home, lock, mounted]).toEqual([
    join(root, 'dist'),
    join(root, '.dist.swap'),
    join(root, '.dist.lock'),
    false,
  ]);
});

test('an output that is named by a link has the same lock as by its own name', async () => {
  const root = await scratchFolder();
  mkdirSync(join(root, 'a/dist'), { recursive: true });
  symlinkSync(join(root, 'a'), join(root, 'b'));
  symlinkSync(join(root, 'a/dist'), join(root, 'hien-tai'));
  const own = placesOf(join(root, 'a/dist'));
  expect(placesOf(join(root, 'b/dist'))).toEqual(own);
  expect(placesOf(join(root, 'hien-tai'))).toEqual(own);
});

test.skipIf(noSmallDisk)(
  'where something is mounted at the output, everything but the lock lies in it',
  async () => {
    const root = await scratchFolder();
    // Of the same file system, and with a blank in its name.
    const out = join(root, 'cổng tin');
    for (const folder of [out, join(root, 'volume')]) mkdirSync(folder);
    execFileSync('mount', ['--bind', join(root, 'volume'), out]);
    try {
      const { home, lock, mounted } = placesOf(out);
      expect([home, lock, mounted]).toEqual([
        join(out, '.swap'),
        join(root, '.cổng tin.lock'),
        true,
      ]);
    } finally {
      execFileSync('umount', [out]);
    }
  },
);
