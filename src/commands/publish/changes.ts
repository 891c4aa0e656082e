import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Reached } from './exchange.ts';
import type { Places } from './places.ts';

/**
 * Puts the files of `next` into the portal, each in one step, and takes away what it has no more. Whatever leads somewhere comes
 * after what it leads to, and what goes, goes last, so that readers meet nothing half at any moment. May be cut off and done
 * again.
 *
 * @param removed paths below the portal
 */
export function applyChanges(
  { next, out }: Places,
  removed: readonly string[],
  reached: Reached,
): void {
  const paths = [...filesBelow(next)].map((path) => relative(next, path));
  const rank = new Map(paths.map((path) => [path, rankOf(path, out)]));
  const inOrder = paths.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  for (const path of inOrder) {
    put(join(next, path), join(out, path), () => remove(out, removed));
    reached();
  }
  remove(out, removed);
  reached();
}

/** Pages after what they show, new ones before those that lead to them, and what names pages to others last. */
function rankOf(changed: string, out: string): number {
  // Web servers send it in the other's place.
  const path = changed.replace(/\.(?:br|gz)$/, '');
  if (
    /(?:^|\/)(?:rss\.xml|feed\.json|sitemap[\w-]*\.xml|portal\.json|_redirects|next-build\.json)$|^api\//.test(
      path,
    )
  )
    return 3;
  if (!path.endsWith('.html')) return 0;
  return existsSync(join(out, path)) ? 2 : 1;
}

/** @param clear makes room where a file stood in a folder's place, or a folder in a file's */
function put(from: string, to: string, clear: () => void): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY'].includes(code)) throw error;
    clear();
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
}

function remove(out: string, paths: readonly string[]): void {
  for (const path of paths) removeFile(join(out, path));
  for (const path of paths) removeEmpty(dirname(join(out, path)), out);
}

/** Where a folder stands now, or above it a file, the old file is gone already. */
function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM'].includes(code) || isFile(path)) throw error;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A folder without files, and those above it that hold nothing else. */
function removeEmpty(folder: string, out: string): void {
  for (let at = folder; at !== out; at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(code)) return;
      if (code !== 'ENOENT') throw error;
    }
  }
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}
