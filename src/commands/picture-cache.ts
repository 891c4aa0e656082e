import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const record = 'assets.json';

/**
 * Takes resized pictures out of Astro's cache that are not the ones which a finished build put there: Astro copies what
 * it finds, and a picture cut short by a killed build or a full disk would be published for ever. Their names tell their
 * content, so their sizes are enough to know them by, and twenty years of pictures need not be read.
 *
 * @param cache the cache folder; nothing happens when it has no pictures yet
 */
export function dropDamagedPictures(cache: string): void {
  const folder = join(cache, 'astro/assets');
  if (!existsSync(folder)) return;
  const known = readRecord(join(cache, record));
  for (const name of readdirSync(folder)) {
    if (known[name] !== sizeOf(join(folder, name))) rmSync(join(folder, name));
  }
}

/** Remembers the pictures of a build that went well. */
export function rememberPictures(cache: string): void {
  const folder = join(cache, 'astro/assets');
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).sort();
  const sizes = Object.fromEntries(names.map((name) => [name, sizeOf(join(folder, name))]));
  writeFileSync(join(cache, record), JSON.stringify(sizes));
}

/** A record that cannot be read knows no picture: all are made again. */
function readRecord(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function sizeOf(file: string): number {
  return statSync(file).size;
}
