import { type BigIntStats, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A content folder as it lies on disk. Paths are from the folder, with `/`. */
export interface Folder {
  /** Every visible file in path order, by its path in NFC; `path` is the spelling on disk. */
  files: Map<string, FolderFile>;
  /** Folders and files that could not be opened. */
  unreadable: string[];
  /** Links of the file system that lead out of the content folder. */
  outside: string[];
  /** Files beside another whose name reads the same. */
  twice: string[];
}

export interface FolderFile {
  path: string;
  size: number;
  /** Nanoseconds since 1970-01-01T00:00Z. */
  modified: bigint;
  changed: bigint;
}

/** Lists a content folder. Hidden files and what systems leave behind are passed over. */
export function listFolder(folder: string): Folder {
  const found: FolderFile[] = [];
  const unreadable: string[] = [];
  const outside: string[] = [];
  visit({ root: folder, found, unreadable, outside }, '', []);
  const byName = found.map((file) => [file.path.normalize('NFC'), file] as const);
  byName.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x.path < y.path ? -1 : 1));
  const twice = byName.filter(([name], index) => byName[index - 1]?.[0] === name);
  return {
    files: new Map(byName),
    unreadable: unreadable.sort(),
    outside: outside.sort(),
    twice: twice.map(([, { path }]) => path),
  };
}

interface Walk extends Pick<Folder, 'unreadable' | 'outside'> {
  root: string;
  found: FolderFile[];
}

/** @param above true paths of the folders around: a link to one of them would be walked forever */
function visit(walk: Walk, path: string, above: readonly string[]): void {
  try {
    const real = realpathSync(join(walk.root, path));
    if (above.includes(real)) return;
    const top = above[0] ?? real;
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      if (isLeftover(entry.name)) continue;
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      const stat = statSync(join(real, entry.name), { bigint: true, throwIfNoEntry: false });
      if (!stat) walk.unreadable.push(child);
      else if (entry.isSymbolicLink() && !isWithin(top, realpathSync(join(real, entry.name)))) {
        walk.outside.push(child);
      } else if (stat.isDirectory()) visit(walk, child, [...above, real]);
      else if (stat.isFile()) walk.found.push(fileOf(child, stat));
    }
  } catch {
    walk.unreadable.push(path === '' ? '.' : path);
  }
}

function isWithin(folder: string, path: string): boolean {
  const between = relative(folder, path);
  return between !== '..' && !between.startsWith(`..${sep}`);
}

function fileOf(path: string, stat: BigIntStats): FolderFile {
  return { path, size: Number(stat.size), modified: stat.mtimeNs, changed: stat.ctimeNs };
}

function isLeftover(name: string): boolean {
  return /^(?:\.|~\$)|~$|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name);
}
