import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isSameFile } from '#commands/publish/same-bytes.ts';
import { type FileStamp, stampsOf } from './last-build.ts';

/**
 * Moves rendered files into the new portal. What stands there already stays: two shares of a build may have made it both.
 *
 * @param stage a folder on any file system, of which nothing is left
 */
export function moveIn(stage: string, next: string): void {
  mkdirSync(next, { recursive: true });
  // Tens of thousands of files are handled faster one by one than with promises.
  for (const entry of readdirSync(stage, { withFileTypes: true })) {
    const [from, to] = [join(stage, entry.name), join(next, entry.name)];
    if (entry.isDirectory() && (existsSync(to) || !rename(from, to))) moveIn(from, to);
    else if (entry.isFile() && !existsSync(to)) bring(from, to);
  }
}

/** Brings what did not change from the old portal into the new one, without a copy; what stands there already stays. */
export function keep(paths: Iterable<string>, old: string, next: string): void {
  for (const path of paths) {
    const to = join(next, path);
    if (linked(join(old, path), to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    if (!linked(join(old, path), to)) copyFileSync(join(old, path), to);
  }
}

/** Copies files, by path below `next`, from the content folder. */
export function copyIn(
  files: Iterable<readonly [path: string, { source: string }]>,
  content: string,
  next: string,
): void {
  for (const [path, { source }] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    copyFileSync(join(content, source), join(next, path));
  }
}

/**
 * Makes every file whose bytes the old portal has too a link to the old one, so that it takes no room and keeps its time,
 * by which web servers and copying tools tell what is new. Nothing is opened for writing that exists.
 *
 * @returns every file of the new portal
 */
export function keepSameBytes(old: string, next: string): Record<string, FileStamp> {
  const files: Record<string, FileStamp> = {};
  for (const [path, stamp] of stampsOf(next)) {
    const [before, after] = [join(old, path), join(next, path)];
    files[path] = stamp;
    const known = lstatSync(before, { throwIfNoEntry: false });
    if (!known?.isFile() || known.size !== stamp[0]) continue;
    if (known.mtimeMs === stamp[1] && known.ino === lstatSync(after).ino) continue;
    if (!isSameFile(after, before)) continue;
    rmSync(after);
    if (linked(before, after)) files[path] = [known.size, known.mtimeMs];
    else copyFileSync(before, after);
  }
  return files;
}

/** Not every file system links, and none without end to the same file. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}

function bring(from: string, to: string): void {
  if (!rename(from, to)) copyFileSync(from, to, constants.COPYFILE_EXCL);
}
