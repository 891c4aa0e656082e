import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '#content/folder/code-digest.ts';
import { build } from '../../tests/support/build.ts';

/** After every article that is measured; any later moment gives the same index. */
const NOW = '2026-11-21T00:00:00+07:00';
/** Their code decides what a portal's search finds. */
const ROOMS = ['client', 'content', 'integrations', 'markdown', 'search', 'text'];

/** A portal as the project's own build made it. */
export interface Portal {
  content: string;
  out: string;
  cache: string;
  /** What the build printed. */
  printed: string;
}

/** The content of a portal that is to be built. */
export interface Source {
  /** The same digest promises the same content. */
  digest: string;
  /** Writes it into a folder that is not there. */
  write(folder: string): void;
}

/**
 * Builds a portal in a folder of its own, unless it stands there already from the same content and code.
 *
 * @throws when the build has errors
 */
export async function buildPortal(source: Source, folder: string): Promise<Portal> {
  const places = {
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
  };
  const note = join(folder, 'built.json');
  const key = `${source.digest} ${codeDigest(ROOMS)}`;
  if (existsSync(note) && existsSync(places.out)) {
    const built = JSON.parse(readFileSync(note, 'utf8'));
    if (built.key === key) return { ...places, printed: built.printed };
  }
  rmSync(places.content, { recursive: true, force: true });
  source.write(places.content);
  const printed = await buildAgain(places);
  writeFileSync(note, JSON.stringify({ key, printed }));
  return { ...places, printed };
}

/**
 * Builds what lies in a content folder, with what the cache remembers.
 *
 * @returns what was printed
 * @throws when the build has errors
 */
export async function buildAgain({
  content,
  out,
  cache,
}: Omit<Portal, 'printed'>): Promise<string> {
  const env = { PORTAL_OUT: out, PORTAL_CACHE: cache, PORTAL_NOW: NOW };
  const { code, printed } = await build(content, { env });
  if (code !== 0) throw new Error(printed);
  return printed;
}
