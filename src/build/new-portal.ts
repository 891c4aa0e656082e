import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalFiles } from '#integrations/portal-files.ts';
import { type LastBuild, stampsOf } from './last-build.ts';

/** The portal that is being made: new files in a folder of their own, and what stays of the old portal where it is. */
export interface NewPortal extends PortalFiles {
  /** Where its new files are written. */
  folder: string;
  /** Whether the old portal has such a file. */
  isOld(path: string): boolean;
  /** Has a file of the old portal stay. */
  keep(path: string): void;
  /** The files of the old portal that stay. */
  kept: ReadonlySet<string>;
}

/**
 * @param folder for new files
 * @param out the old portal, if any
 * @param old its files, as far as they are known
 */
export function newPortal(folder: string, out: string, old: LastBuild['files'] = {}): NewPortal {
  const kept = new Set<string>();
  return {
    folder,
    kept,
    isOld: (path) => old[path] !== undefined,
    keep: (path) => kept.add(path),
    has: (path) => kept.has(path) || isFile(join(folder, path)),
    read: (path) => readFileSync(join(kept.has(path) ? out : folder, path), 'utf8'),
    *paths() {
      yield* kept;
      for (const [path] of stampsOf(folder)) if (!kept.has(path)) yield path;
    },
  };
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    // What nobody can name, nobody has written.
    if (['ENAMETOOLONG', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return false;
    throw error;
  }
}
