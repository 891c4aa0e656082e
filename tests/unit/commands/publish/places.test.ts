import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '#commands/publish/places.ts';
import { scratchFolder } from '../../../support/build.ts';

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
