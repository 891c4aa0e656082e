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
 * Opens a stage of its own for one build. It lies in the project, because Astro runs its intermediate files from there
 * and they must find the project's packages.
 *
 * @param root absolute path of the project
 * @param out absolute path of the output folder, on any file system
 */
export async function openStage(root: string, out: string): Promise<Stage> {
  const mark = randomBytes(4).toString('hex');
  const folder = join(root, '.astro', `stage-${mark}`);
  await mkdir(folder, { recursive: true });
  return {
    folder,
    publish: () => publish(folder, out, mark),
    // Pages that were being written when the build failed may still come in.
    discard: () => rm(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}

/** Only what lies beside the old portal can take its place by a rename, so the new one is brought there first. */
async function publish(folder: string, out: string, mark: string): Promise<void> {
  const beside = (purpose: string) => join(dirname(out), `.${basename(out)}.${purpose}-${mark}`);
  await mkdir(dirname(out), { recursive: true });
  await bring(folder, beside('next'));
  await replace(out, beside('next'), beside('last'));
}

async function bring(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

async function replace(out: string, next: string, last: string): Promise<void> {
  try {
    const stood = await moveAside(out, last);
    try {
      await rename(next, out);
    } catch (error) {
      if (stood) await rename(last, out);
      throw error;
    }
    await rm(last, { recursive: true, force: true });
  } catch (error) {
    if (!isMountPoint(error)) throw error;
    await refill(out, next);
  }
}

async function moveAside(out: string, last: string): Promise<boolean> {
  try {
    await rename(out, last);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** A folder on which a file system is mounted cannot be renamed: its content is exchanged instead. */
function isMountPoint(error: unknown): boolean {
  return ['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '');
}

async function refill(out: string, next: string): Promise<void> {
  for (const name of await readdir(out)) await rm(join(out, name), { recursive: true });
  await cp(next, out, { recursive: true });
  await rm(next, { recursive: true });
}
