import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './process-mark.ts';

/** A folder in which the new portal is rendered while the old one still stands. */
export interface Stage {
  folder: string;
  /** Takes the folder away, with whatever is left in it. */
  close(): Promise<void>;
}

/**
 * Opens a stage of its own for one build, and clears away what killed builds left. It lies in the project, because Astro
 * runs its intermediate files from there and they must find the project's packages.
 *
 * @param root absolute path of the project
 */
export async function openStage(root: string): Promise<Stage> {
  const stages = join(root, '.astro');
  const folder = join(stages, `stage-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(stages, { recursive: true });
  for (const abandoned of await leftBehind(stages)) await remove(abandoned);
  await mkdir(folder);
  for (const list of LISTS) await writeList(join(stages, list), folder);
  return { folder, close: () => remove(folder) };
}

/**
 * Lists of content that Astro keeps for all builds of the project, empty in every one. It writes them under one temporary name,
 * so that two builds at once take it from each other; what it finds as it would write it, it leaves alone.
 */
const LISTS = ['content-assets.mjs', 'content-modules.mjs'];
const EMPTY = 'export default new Map();';

async function writeList(list: string, folder: string): Promise<void> {
  if ((await readFile(list, 'utf8').catch(() => '')) === EMPTY) return;
  const fresh = join(folder, 'list.mjs');
  await writeFile(fresh, EMPTY);
  await rename(fresh, list);
}

async function leftBehind(stages: string): Promise<string[]> {
  const names = await readdir(stages);
  return names
    .filter((name) => name.startsWith('stage-'))
    .filter((name) => !isRunning({ pid: Number.parseInt(name.slice(6), 10), born: '' }))
    .map((name) => join(stages, name));
}

/** Pages that were being written when a build failed may still come in. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
