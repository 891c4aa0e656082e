import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What of the project decides the bytes of a portal, besides its content. */
const PARTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * A digest of the code with which a portal is built, Node included, so that pages of another version are never kept.
 *
 * @param root the project's folder
 */
export function codeOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of PARTS.flatMap((part) => filesAt(root, part))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('base64url').slice(0, 22);
}

function filesAt(root: string, part: string): string[] {
  try {
    return (
      readdirSync(join(root, part), { recursive: true, withFileTypes: true })
        .map((entry) => join(entry.parentPath, entry.name))
        // A link counts as what it leads to.
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
        .map((path) => path.slice(root.length))
        .sort()
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [`/${part}`];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
