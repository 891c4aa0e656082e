import { mkdir, readdir, readFile } from 'node:fs/promises';
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
  expect((await stagesIn(stages)).map((name) => join(stages, name)).sort()).toEqual(
    [running.folder, other.folder].sort(),
  );
  await running.close();
  await other.close();
  expect(await stagesIn(stages)).toEqual([]);
});

async function stagesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('stage-'));
}

test('the lists that Astro shares are there as it would write them', async () => {
  const root = await scratchFolder();
  await Promise.all([openStage(root), openStage(root)]);
  for (const name of ['content-assets.mjs', 'content-modules.mjs'])
    expect(await readFile(join(root, '.astro', name), 'utf8')).toBe('export default new Map();');
});
