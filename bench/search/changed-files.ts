import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths of the files that two folders do not share byte by byte, one after another: a portal has many. */
export function changedFiles(before: string, after: string): string[] {
  const paths = new Set([...pathsOf(before), ...pathsOf(after)]);
  return [...paths].filter((path) => !isSame(join(before, path), join(after, path))).sort();
}

function isSame(left: string, right: string): boolean {
  return existsSync(left) && existsSync(right) && readFileSync(left).equals(readFileSync(right));
}

function pathsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
