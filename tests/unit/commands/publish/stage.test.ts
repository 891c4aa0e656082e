import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStage } from '#commands/publish/stage.ts';
import { scratchFolder } from '../../../support/build.ts';

test('a stage goes when it is closed, and what killed builds left when the next is opened', async () => {
  const root = await scratchFolder();
  const stages = join(root, '.astro');
  // No process has that number: it lies beyond the largest one that Linux gives.
  await mkdir(join(stages, 'stage-4194305-abcd/thoi-su'), { recursive: true });
  const running = await openStage(root);
  const other = await openStage(root);
  expect((await readdir(stages)).map((name) => join(stages, name)).sort()).toEqual(
    [running.folder, other.folder].sort(),
  );
  await running.close();
  await other.close();
  expect(await readdir(stages)).toEqual([]);
});
