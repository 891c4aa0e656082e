import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '#content/folder/sealed-file.ts';

/** What is known of the portal that stands at the output, so that the next build can keep what did not change. */
export interface LastBuild {
  /** Digest of the code that made it. */
  code: string;
  /** {@link Listing} of the content folder. */
  listing: string;
  /** Digest of everything else it was made of. */
  content: string;
  /** From the moment it was made for (milliseconds) up to, not including, that at which it changes by itself. */
  from: number;
  until: number | null;
  /** Keys of pages by URL, and of attachments by path: {@link Plan}. */
  keys: Readonly<Record<string, string>>;
  /** Names of the pictures below `_astro/` that a kept page shows, by URL; none for a page without. */
  pictures: Readonly<Record<string, readonly string[]>>;
  /** Folders of the cache that the search index is made of; each never changes. */
  shelves: readonly string[];
  /** Every file with its size and when it was modified, by path. */
  files: Readonly<Record<string, FileStamp>>;
}

/** Bytes, and milliseconds since 1970-01-01T00:00Z. */
export type FileStamp = readonly [size: number, modified: number];

/** @returns undefined when nothing usable is remembered of this output folder */
export function readLastBuild(cache: string, out: string): LastBuild | undefined {
  return readSealed<LastBuild>(fileOf(cache, out));
}

export function writeLastBuild(cache: string, out: string, build: LastBuild): void {
  writeSealed(fileOf(cache, out), build);
}

/** One cache may serve several outputs: a preview beside the portal. */
function fileOf(cache: string, out: string): string {
  const name = createHash('sha256').update(out).digest('base64url').slice(0, 16);
  return join(cache, 'builds', `${name}.json`);
}

/** Whether a portal is still what it would be at a moment, if its content did not change. */
export function standsAt({ from, until }: Pick<LastBuild, 'from' | 'until'>, now: number): boolean {
  return from <= now && (until === null || now < until);
}

/**
 * The first file that somebody wrote, added or took away since a portal was built.
 *
 * @returns its path below `out`; undefined when the portal stands as it was built
 */
export function firstForeign(out: string, files: LastBuild['files']): string | undefined {
  let found = 0;
  for (const [path, [size, modified]] of stampsOf(out)) {
    const known = files[path];
    if (!known || known[0] !== size || !isSameMoment(known[1], modified)) return path;
    found++;
  }
  if (found === Object.keys(files).length) return undefined;
  const present = new Map(stampsOf(out));
  return Object.keys(files).find((path) => !present.has(path));
}

/** Archives, as those in which some hosts keep a cache, know whole seconds only. */
function isSameMoment(known: number, found: number): boolean {
  return known === found || Math.floor(known / 1000) * 1000 === found;
}

/**
 * Every file below a folder, each folder in the order of names; what is not a file has the size -1. Tens of thousands are
 * looked at faster one by one than with promises.
 *
 * @param within a path from the folder, with a slash at its end, to begin with
 */
export function* stampsOf(folder: string, within = ''): Generator<[string, FileStamp]> {
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    // Where the output is a file system of its own, an exchange leaves its things in it.
    if (entry.name === '.swap') continue;
    const path = within + entry.name;
    if (entry.isDirectory()) yield* stampsOf(folder, `${path}/`);
    else {
      const stats = lstatSync(join(folder, path));
      yield [path, [stats.isFile() ? stats.size : -1, stats.mtimeMs]];
    }
  }
}
