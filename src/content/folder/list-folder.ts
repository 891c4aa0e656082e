import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
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
  const visit = (path: string, above: readonly string[]) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(folder, path), { withFileTypes: true });
    } catch {
      unreadable.push(path === '' ? '.' : path);
      return;
    }
    for (const entry of entries) {
      if (isLeftover(entry.name)) continue;
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      try {
        const stat = statSync(join(folder, child), { bigint: true });
        if (stat.isDirectory()) {
          // A link to a folder above itself would be walked forever.
          const real = entry.isSymbolicLink() ? realpathSync(join(folder, child)) : undefined;
          if (real === undefined) visit(child, above);
          else if (!above.includes(real)) visit(child, [...above, real]);
        } else if (stat.isFile()) {
          found.push({
            path: child,
            size: Number(stat.size),
            modified: stat.mtimeNs,
            changed: stat.ctimeNs,
          });
        }
      } catch {
        unreadable.push(child);
      }
    }
  };
  visit('', []);
  const byName = found.map((file) => [file.path.normalize('NFC'), file] as const);
  byName.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x.path < y.path ? -1 : 1));
  return { files: new Map(byName), unreadable: unreadable.sort() };
}

function isLeftover(name: string): boolean {
  return /^(?:\.|~\$)|~$|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name);
}
