import { randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A folder in which the new portal is made while the old one still stands. */
export interface Stage {
  folder: string;
  /** Puts the new portal in the old one's place. */
  publish(): Promise<void>;
  /** Leaves the old portal as it is. */
  discard(): Promise<void>;
}

/**
 * Opens a stage of its own for one build, and clears away what killed builds left. It lies in the project, because Astro
 * runs its intermediate files from there and they must find the project's packages.
 *
 * @param root absolute path of the project
 * @param out absolute path of the output folder, on any file system
 */
export async function openStage(root: string, out: string): Promise<Stage> {
  const mark = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const stages = join(root, '.astro');
  const folder = join(stages, `stage-${mark}`);
  await mkdir(folder, { recursive: true });
  await mkdir(dirname(out), { recursive: true });
  for (const abandoned of await leftBehind(stages, 'stage-')) await remove(abandoned);
  await recover(out);
  return {
    folder,
    publish: () => publish(folder, out, mark),
    discard: () => remove(folder),
  };
}

/** Only what lies beside the old portal can take its place by a rename, so the new one is brought there first. */
async function publish(folder: string, out: string, mark: string): Promise<void> {
  const next = beside(out, 'next') + mark;
  const last = beside(out, 'last') + mark;
  try {
    await bring(folder, next);
    await replace(out, next, last);
  } catch (error) {
    await remove(next);
    throw error;
  }
}

async function bring(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await remove(from);
  }
}

async function replace(out: string, next: string, last: string): Promise<void> {
  const old = await moveAside(out, last);
  if (old === 'fixed') return refill(out, next);
  try {
    await rename(next, out);
  } catch (error) {
    if (old === 'aside') await rename(last, out);
    throw error;
  }
  // The new portal stands. What cannot be removed now, the next build clears away.
  await remove(last).catch(() => {});
}

/** A folder on which a file system is mounted is `fixed`: it cannot be renamed, so its content is exchanged instead. */
async function moveAside(out: string, last: string): Promise<'aside' | 'absent' | 'fixed'> {
  try {
    await rename(out, last);
    return 'aside';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return 'absent';
    if (code === 'EBUSY' || code === 'EXDEV') return 'fixed';
    throw error;
  }
}

async function refill(out: string, next: string): Promise<void> {
  for (const name of await readdir(out)) await rm(join(out, name), { recursive: true });
  await cp(next, out, { recursive: true });
  await remove(next);
}

/** A build killed between its two renames left no portal but the last one beside its place. */
async function recover(out: string): Promise<void> {
  for (const last of await leftBehind(dirname(out), basename(beside(out, 'last')))) {
    if (!(await exists(out))) await rename(last, out);
    else await remove(last);
  }
  for (const next of await leftBehind(dirname(out), basename(beside(out, 'next')))) {
    await remove(next);
  }
}

/** Paths in a folder with that beginning, a process number after it, and no such process any more. */
async function leftBehind(folder: string, beginning: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.startsWith(beginning))
    .filter((name) => !isRunning(Number.parseInt(name.slice(beginning.length), 10)))
    .map((name) => join(folder, name));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** `/srv/.dist.next-` for `/srv/dist`. */
function beside(out: string, purpose: 'next' | 'last'): string {
  return join(dirname(out), `.${basename(out)}.${purpose}-`);
}

async function exists(path: string): Promise<boolean> {
  return (await readdir(dirname(path))).includes(basename(path));
}

/** Pages that were being written when a build failed may still come in. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
