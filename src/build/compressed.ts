import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { NewPortal } from './new-portal.ts';

/** What compresses well. Pictures, fonts and the index are compressed already. */
const TEXT = /\.(?:html|css|js|mjs|json|xml|svg|txt)$/;
/** Smaller files fit into the first packets as they are. */
const LEAST = 1024;
/** Node compresses on all cores; more at a time would only fill the memory. */
const AT_ONCE = 32;
/** The best brotli takes twenty times as long for a few per cent. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

interface OldFiles {
  out: string;
  isAttached(path: string): boolean;
}

const pack = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Puts a `.br` and a `.gz` beside every text file of a new portal, for a web server that sends them as they are. Those of
 * kept files are kept.
 *
 * @param old the old portal, and whether a path of it was a file that an editor attached
 */
export async function addCompressed(portal: NewPortal, old: OldFiles): Promise<void> {
  const paths = new Set(portal.paths());
  const texts = [...paths].filter((path) => TEXT.test(path));
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    await Promise.all(
      texts.slice(at, at + AT_ONCE).map((path) => compress(portal, old, path, paths)),
    );
  }
}

/** @param taken paths of the portal: a file that an editor attached keeps its name */
async function compress(
  portal: NewPortal,
  { out, isAttached }: OldFiles,
  path: string,
  taken: ReadonlySet<string>,
): Promise<void> {
  const isKept = portal.kept.has(path);
  const from = join(isKept ? out : portal.folder, path);
  if (statSync(from).size < LEAST) return;
  for (const kind of ['br', 'gz'] as const) {
    const name = `${path}.${kind}`;
    if (taken.has(name)) continue;
    if (isKept && portal.isOld(name) && !isAttached(name)) portal.keep(name);
    else {
      const to = join(portal.folder, name);
      // A kept page's folder holds nothing new else.
      if (isKept) mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, await pack[kind](readFileSync(from)));
    }
  }
}
