import { posix } from 'node:path';
import { identify, isCopyName } from '../folder/file-identity.ts';
import { markdownEnding } from '../folder/stray-files.ts';

/** A file or a folder with a wrong name. Paths from the content folder, as on disk. */
export interface Rename {
  from: string;
  to: string;
}

/**
 * Names that are wrong and their right ones; the deepest only, since names above change the paths below.
 *
 * @param paths of all files, as on disk
 * @returns `possible`, `taken` where something else has the right name already, and `copies` by their looks
 */
export function planRenames(
  paths: readonly string[],
): Record<'possible' | 'taken' | 'copies', Rename[]> {
  const renames = new Map<string, string>();
  for (const path of paths) {
    const ending = markdownEnding(path);
    if (ending === undefined) continue;
    const named = `${path.slice(0, -ending.length)}.md`;
    const identity = identify(named);
    const right = identity?.rightPath ?? named;
    if (!identity || right === path) continue;
    // An `index.md` goes by the name of its folder.
    const isFolder = posix.basename(right) === posix.basename(path);
    if (isFolder) renames.set(posix.dirname(path), posix.dirname(right));
    else renames.set(path, right);
  }
  const named = [...renames].map(([from, to]) => ({ from, to }));
  const [copies, all] = [true, false].map((wanted) =>
    named.filter(({ from }) => isCopyName(from) === wanted),
  ) as [Rename[], Rename[]];
  const deepest = all.filter(({ from }) => !all.some((other) => other.from.startsWith(`${from}/`)));
  const present = new Set(paths.flatMap(withFolders));
  const targets = Map.groupBy(deepest, ({ to }) => to);
  const isFree = ({ to }: Rename) => !present.has(to) && targets.get(to)?.length === 1;
  return {
    possible: deepest.filter(isFree),
    taken: deepest.filter((each) => !isFree(each)),
    copies,
  };
}

/** Where a path leads after a rename. */
export function renamed(path: string, { from, to }: Rename): string {
  if (path === from) return to;
  return path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}

function withFolders(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? [path] : [path, ...withFolders(folder)];
}
