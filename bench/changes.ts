import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Digests of a portal's files by path. */
export type Snapshot = ReadonlyMap<string, string>;

export function snapshotOf(out: string): Snapshot {
  const digest = (path: string) =>
    createHash('md5')
      .update(readFileSync(join(out, path)))
      .digest('base64');
  return new Map(filesOf(out).map((path) => [path, digest(path)]));
}

/** Paths that came, went or changed. */
export function changedBetween(before: Snapshot, after: Snapshot): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path)).sort();
}

export function sizeOf(out: string): { files: number; bytes: number } {
  const files = filesOf(out);
  return {
    files: files.length,
    bytes: files.reduce((sum, path) => sum + statSync(join(out, path)).size, 0),
  };
}

function filesOf(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
}
