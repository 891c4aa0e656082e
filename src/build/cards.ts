import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWholePng } from '#cards/png.ts';
import { codeDigest } from '#content/folder/code-digest.ts';
import type { Card } from '#portal/card.ts';
import type { NewPortal } from './new-portal.ts';

/** Node compresses on four threads; a few more wait, so that none of them does. */
const AT_ONCE = 8;

/**
 * Puts the pictures under which articles are shared into a new portal. Those that stand in the old one stay there; the cache
 * keeps each as long as the portal has it.
 *
 * @param cache the cache folder
 */
export async function writeCards(
  portal: Pick<NewPortal, 'folder' | 'isOld' | 'keep'>,
  cards: readonly Card[],
  cache: string,
): Promise<void> {
  // A name that never comes again: nothing that an unknown code has drawn is believed.
  const code = codeDigest(['cards']) ?? randomUUID();
  const home = join(cache, 'cards', code);
  const missing: Card[] = [];
  for (const card of cards) {
    const path = card.url.slice(1);
    if (portal.isOld(path)) portal.keep(path);
    else missing.push(card);
  }
  mkdirSync(home, { recursive: true });
  for (let at = 0; at < missing.length; at += AT_ONCE)
    await Promise.all(
      missing.slice(at, at + AT_ONCE).map(async (card) => {
        const path = join(portal.folder, card.url.slice(1));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, await bytesOf(card, home));
      }),
    );
  keepOnly(dirname(home), new Set([code]));
  keepOnly(home, new Set(cards.map(fileOf)));
}

async function bytesOf(card: Card, home: string): Promise<Buffer> {
  const known = read(join(home, fileOf(card)));
  if (known && isWholePng(known)) return known;
  // Most builds draw nothing, and need not load what reads typefaces.
  const { drawCard } = await import('#cards/card.ts');
  const drawn = await drawCard(card);
  remember(join(home, fileOf(card)), drawn);
  return drawn;
}

function fileOf({ digest }: Card): string {
  return `${digest}.png`;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** In one step, as others may read it meanwhile. A card that cannot be kept is drawn again, no more. */
function remember(path: string, bytes: Buffer): void {
  const fresh = `${path}.${randomUUID()}`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}

function keepOnly(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}
