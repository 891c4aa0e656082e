import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The list of packages that the rooms use. */
const packages = 'package-lock.json';

/**
 * A digest of the code that made something, so that what an older version found out is not believed.
 *
 * @param rooms folders of `src`, in a fixed order
 * @returns undefined when the code cannot be found, as after bundling: then nothing should be remembered
 */
export function codeDigest(rooms: readonly string[]): string | undefined {
  const source = join(import.meta.dirname ?? '', '../..');
  const hash = createHash('sha256');
  try {
    for (const room of rooms) {
      const names = readdirSync(join(source, room), { recursive: true, withFileTypes: true });
      const files = names.filter((entry) => entry.isFile());
      for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
        hash.update(path.slice(source.length)).update('\0').update(readFileSync(path)).update('\0');
      }
    }
    hash.update(readFileSync(join(source, '..', packages)));
  } catch {
    return undefined;
  }
  return hash.digest('base64url').slice(0, 22);
}
