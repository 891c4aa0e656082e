import { constants, copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchFile } from './search-files.ts';

/**
 * Puts the files of the index below a folder, in place of whatever lay there. Those of the cache are linked, as copies of
 * tens of thousands take seconds at every publication.
 *
 * @param isThere whether a file of the cache lies in the portal already, where it stays
 * @returns the bytes of all
 * @throws when a file is not in the cache any more
 */
export function placeFiles(
  files: ReadonlyMap<string, SearchFile>,
  folder: string,
  isThere: (name: string, cached: string) => boolean = () => false,
): number {
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const [name, file] of files) {
    bytes += 'text' in file ? Buffer.byteLength(file.text) : file.bytes;
    if ('path' in file && isThere(name, file.path)) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if ('text' in file) writeFileSync(path, file.text);
    else linkOrCopy(file.path, path);
  }
  return bytes;
}

/** Not every file system links, and none to another one. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Writing over a file could write into the cache.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
