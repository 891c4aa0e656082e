import { type BigIntStats, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A content folder as it lies on disk. Paths are from the folder, with `/`. */
export interface Folder {
  /** Every visible file in path order, by its path in NFC; `path` is the spelling on disk. */
  files: Map<string, FolderFile>;
  /** Folders and files that could not be opened. */
  unreadable: string[];
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
  visit(folder, '', [], found, unreadable);
  const byName = found.map((file) => [file.path.normalize('NFC'), file] as const);
  byName.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x.path < y.path ? -1 : 1));
  return { files: new Map(byName), unreadable: unreadable.sort() };
}

/** @param above true paths of the folders around: a link to one of them would be walked forever */
function visit(
  root: string,
  path: string,
  above: readonly string[],
  found: FolderFile[],
  unreadable: string[],
): void {
  try {
    const real = realpathSync(join(root, path));
    if (above.includes(real)) return;
    for (const name of readdirSync(real)) {
      if (isLeftover(name)) continue;
      const child = path === '' ? name : `${path}/${name}`;
      const stat = statSync(join(real, name), { bigint: true, throwIfNoEntry: false });
      if (stat?.isDirectory()) visit(root, child, [...above, real], found, unreadable);
      else if (stat?.isFile()) found.push(fileOf(child, stat));
      else if (!stat) unreadable.push(child);
    }
  } catch {
    unreadable.push(path === '' ? '.' : path);
  }
}

function fileOf(path: string, stat: BigIntStats): FolderFile {
  return { path, size: Number(stat.size), modified: stat.mtimeNs, changed: stat.ctimeNs };
}

function isLeftover(name: string): boolean {
  return /^(?:\.|~\$)|~$|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name);
}
