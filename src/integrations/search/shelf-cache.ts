import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeDigest } from '#content/folder/code-digest.ts';
import { makeShelf } from './shelf-index.ts';
import type { ShelfPlan } from './shelves.ts';

/** Their code decides what the index of a document holds. */
const rooms = ['integrations', 'markdown', 'search', 'text'];

/** The finished shelves of the index, kept between builds: one whose documents did not change is not made again. */
export interface ShelfCache {
  /** The folder of a shelf's index; its files are never changed. */
  folderOf(shelf: ShelfPlan): Promise<string>;
  /** Drops the shelves that were not asked for since this was opened. */
  forgetOthers(): Promise<void>;
}

export function openShelfCache(cache: string): ShelfCache {
  const home = join(cache, 'search');
  const code = codeDigest(rooms) ?? '';
  const used = new Set<string>();
  return {
    async folderOf(shelf) {
      const name = `${shelf.name || 'all'}_${keyOf(shelf, code)}`;
      const folder = join(home, name);
      used.add(name);
      if (existsSync(folder)) return folder;
      // Another build may make the same shelf meanwhile: whoever is first is right, as both are equal.
      const fresh = join(home, `${name}.${process.pid}`);
      await rm(fresh, { recursive: true, force: true });
      await mkdir(home, { recursive: true });
      await makeShelf(shelf.documents, fresh);
      if (existsSync(folder)) await rm(fresh, { recursive: true });
      else await rename(fresh, folder);
      return folder;
    },
    async forgetOthers() {
      for (const name of await readdir(home)) {
        if (!used.has(name)) await rm(join(home, name), { recursive: true, force: true });
      }
    },
  };
}

function keyOf({ documents }: ShelfPlan, code: string): string {
  const parts = documents.map(({ digest }) => digest);
  return createHash('sha256')
    .update(JSON.stringify([code, parts]))
    .digest('base64url')
    .slice(0, 22);
}
