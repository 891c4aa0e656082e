import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameFile } from '#commands/publish/same-bytes.ts';
import { scratchFolder } from '../../../support/build.ts';
import { writeFiles } from '../../../support/manifest.ts';

test('files are the same when every byte is, however many pieces they are read in', async () => {
  const folder = await scratchFolder();
  const long = Buffer.alloc(600 * 1024, 'a');
  const lastDiffers = Buffer.concat([long.subarray(1), Buffer.from('b')]);
  const full = Buffer.alloc(256 * 1024, 'a');
  writeFiles(folder, { long, twin: Buffer.from(long), lastDiffers, full, fullTwin: full });
  writeFiles(folder, { empty: '', none: '', short: 'a', other: 'b' });
  linkSync(join(folder, 'short'), join(folder, 'linked'));
  symlinkSync(join(folder, 'short'), join(folder, 'pointer'));
  const same = (one: string, other: string) => isSameFile(join(folder, one), join(folder, other));
  expect([
    same('long', 'twin'),
    same('full', 'fullTwin'),
    same('empty', 'none'),
    same('short', 'linked'),
  ]).toEqual([true, true, true, true]);
  expect([
    same('long', 'lastDiffers'),
    same('long', 'full'),
    same('short', 'other'),
    same('short', 'pointer'),
    same('short', 'missing'),
  ]).toEqual([false, false, false, false, false]);
});
