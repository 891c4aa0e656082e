import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeDigest } from '#content/folder/code-digest.ts';
import { openSealed, type SealedFile, sealFolder } from './sealed-folder.ts';
import { makeShelf } from './shelf-index.ts';
import type { ShelfPlan } from './shelves.ts';

/** Their code decides what the index of a document holds. */
const rooms = ['content', 'integrations', 'markdown', 'portal', 'search', 'text', 'words'];

/** Shelves on their way, by folder: whoever asks for one meanwhile waits for it. */
const making = new Map<string, Promise<SealedFile[]>>();

/** The finished shelves of the index, kept between builds: one whose documents did not change is not made again. */
export interface ShelfCache {
  /** A shelf's index: its folder, and the files in it, which are never changed. */
  indexOf(shelf: ShelfPlan): Promise<{ folder: string; contents: SealedFile[] }>;
  /** Whether a shelf's index is there; it may be damaged all the same. */
  has(shelf: ShelfPlan): boolean;
  /** Drops the shelves that were not asked for since this was opened. */
  forgetOthers(): Promise<void>;
}

/** Where the shelves lie, each in a folder whose name is never given to another. */
export function shelfHome(cache: string): string {
  return join(cache, 'search');
}

export function openShelfCache(cache: string): ShelfCache {
  const home = shelfHome(cache);
  // A name that never comes again: nothing of an unknown code's is believed.
  const code = codeDigest(rooms) ?? randomUUID();
  const used = new Set<string>();
  const nameOf = (shelf: ShelfPlan) => `${shelf.name || 'all'}_${keyOf(shelf, code)}`;
  return {
    has: (shelf) => existsSync(join(home, nameOf(shelf))),
    async indexOf(shelf) {
      const name = nameOf(shelf);
      const folder = join(home, name);
      used.add(name);
      const made = making.get(folder) ?? obtain(shelf, folder).finally(() => making.delete(folder));
      making.set(folder, made);
      return { folder, contents: await made };
    },
    async forgetOthers() {
      await mkdir(home, { recursive: true });
      for (const name of await readdir(home)) {
        if (!used.has(name) && !isBeingMade(name))
          await rm(join(home, name), { recursive: true, force: true });
      }
    },
  };
}

async function obtain({ documents }: ShelfPlan, folder: string): Promise<SealedFile[]> {
  const known = openSealed(folder);
  if (known) return known;
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}.${process.pid}-`);
  await makeShelf(documents, fresh);
  const contents = sealFolder(fresh);
  // Another process may have made the same shelf meanwhile: whoever is first is right, as both are equal.
  if (existsSync(folder)) await rm(fresh, { recursive: true });
  else await rename(fresh, folder);
  return contents;
}

/** Whether another build, which runs still, is making it. */
function isBeingMade(name: string): boolean {
  const [, maker] = name.split('.');
  if (maker === undefined) return false;
  try {
    process.kill(Number.parseInt(maker, 10), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function keyOf({ documents }: ShelfPlan, code: string): string {
  const parts = documents.map(({ digest }) => digest);
  return createHash('sha256')
    .update(JSON.stringify([code, parts]))
    .digest('base64url')
    .slice(0, 22);
}
