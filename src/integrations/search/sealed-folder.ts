import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SealedFile {
  /** From the folder, with `/`. */
  path: string;
  bytes: number;
}

const SEAL = 'contents.json';

/** Writes down what lies in a folder, once it is finished; returns it. */
export function sealFolder(folder: string): SealedFile[] {
  const { files } = lookInto(folder);
  writeFileSync(join(folder, SEAL), JSON.stringify(files));
  return files;
}

/**
 * The files of a sealed folder; undefined when it was never finished, or when something is missing, was cut or was written
 * since. Published files are links to these, so whoever writes into one there writes into this one.
 */
export function openSealed(folder: string): SealedFile[] | undefined {
  try {
    const seal = join(folder, SEAL);
    const { files, written } = lookInto(folder);
    const isWhole = readFileSync(seal, 'utf8') === JSON.stringify(files);
    // An order of moments outlives archives that keep whole seconds only.
    return isWhole && written <= statSync(seal).mtimeMs ? files : undefined;
  } catch {
    return undefined;
  }
}

/** The files and when the last of them was written. Tens of thousands are looked at faster one by one than with promises. */
function lookInto(folder: string): { files: SealedFile[]; written: number } {
  let written = 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SEAL)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      written = Math.max(written, mtimeMs);
      return { path: relative(folder, path).replaceAll(sep, '/'), bytes: size };
    });
  return { files, written };
}
