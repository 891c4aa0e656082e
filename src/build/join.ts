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
import { type FileStamp, type LastBuild, stampsOf } from './last-build.ts';
import type { NewPortal } from './new-portal.ts';
import type { Plan } from './plan.ts';

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

/**
 * Copies the files offered for download from the content folder.
 *
 * @param kept those that are in the portal already
 */
export function copyIn(
  attachments: Plan['attachments'],
  kept: ReadonlySet<string>,
  content: string,
  next: string,
): void {
  for (const [path, { source }] of attachments) {
    if (kept.has(path)) continue;
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
    if (linked(before, after)) files[path] = [known.size, known.mtimeMs];
  }
  return files;
}

/**
 * Finds what changes in the old portal, and takes what does not out of the new files.
 *
 * @param before the files of the old portal
 * @returns the files of the new one, and which of the old ones it has no more
 */
export function changesIn(
  portal: NewPortal,
  out: string,
  before: LastBuild['files'],
): { files: Record<string, FileStamp>; removed: string[] } {
  const files: Record<string, FileStamp> = {};
  for (const [path, stamp] of [...stampsOf(portal.folder)]) {
    const old = before[path];
    const isSame = old && isSameFile(join(portal.folder, path), join(out, path));
    if (isSame) rmSync(join(portal.folder, path));
    files[path] = isSame ? old : stamp;
  }
  for (const path of portal.kept) files[path] ??= before[path] as FileStamp;
  return { files, removed: Object.keys(before).filter((path) => !files[path]) };
}

/** Puts a link to one file in the place of the other, which stays where that is not possible: not every file system links. */
function linked(from: string, to: string): boolean {
  const fresh = `${to}.link`;
  try {
    linkSync(from, fresh);
  } catch {
    return false;
  }
  renameSync(fresh, to);
  return true;
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
