import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const record = 'assets.json';

/**
 * Takes resized pictures out of Astro's cache that are not the ones which a finished build put there: Astro copies what
 * it finds, and a picture cut short by a killed build or a full disk would be published for ever.
 *
 * @param cache the cache folder; nothing happens when it has no pictures yet
 */
export function dropDamagedPictures(cache: string): void {
  const folder = join(cache, 'astro/assets');
  if (!existsSync(folder)) return;
  const known = readRecord(join(cache, record));
  for (const name of readdirSync(folder)) {
    if (known[name] !== digestOf(join(folder, name))) rmSync(join(folder, name));
  }
}

/** Remembers the pictures of a build that went well. */
export function rememberPictures(cache: string): void {
  const folder = join(cache, 'astro/assets');
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).sort();
  const digests = Object.fromEntries(names.map((name) => [name, digestOf(join(folder, name))]));
  writeFileSync(join(cache, record), JSON.stringify(digests));
}

/** A record that cannot be read knows no picture: all are made again. */
function readRecord(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url');
}
