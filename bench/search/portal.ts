import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest } from '#content/folder/code-digest.ts';
import { build } from '../../tests/support/build.ts';
import { type ContentFiles, writeContent } from './content.ts';

/** After the last article of the data; any later moment gives the same index. */
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

/**
 * Builds a portal in a folder of its own, unless it stands there already from the same content and code.
 *
 * @throws when the build has errors
 */
export async function buildPortal(files: ContentFiles, folder: string): Promise<Portal> {
  const [content, out, cache] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const note = join(folder, 'built.json');
  const key = createHash('sha256')
    .update(JSON.stringify([codeDigest(ROOMS), ...files]))
    .digest('hex');
  if (existsSync(note) && existsSync(out)) {
    const built = JSON.parse(readFileSync(note, 'utf8'));
    if (built.key === key) return { content, out, cache, printed: built.printed };
  }
  writeContent(files, content);
  const env = { PORTAL_OUT: out, PORTAL_CACHE: cache, PORTAL_NOW: NOW };
  const { code, printed } = await build(content, { env });
  if (code !== 0) throw new Error(printed);
  writeFileSync(note, JSON.stringify({ key, printed }));
  return { content, out, cache, printed };
}
