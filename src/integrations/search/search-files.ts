import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import type { PortalIndex, ShelfEntry } from '#search/portal-index.ts';
import { fold } from '#text/fold.ts';
import { searchDocuments } from './documents.ts';
import type { SealedFile } from './sealed-folder.ts';
import { openShelfCache } from './shelf-cache.ts';
import { planShelves, type ShelfPlan } from './shelves.ts';
import { sumOfCounts } from './syllable-counts.ts';

/** All that lies below `/pagefind/`. */
export interface SearchFiles {
  /** By path from there. */
  files: ReadonlyMap<string, SearchFile>;
  articles: number;
  pages: number;
  shelves: number;
}

/** A file of the cache, or the text itself. */
export type SearchFile = { path: string; bytes: number } | { text: string };

/** A syllable that stands in more than this part of all documents tells nothing beside its neighbours. */
const COMMON = 0.3;
/** The same in every shelf, so it lies once above them. */
const ENGINE = ['pagefind.js', 'wasm.unknown.pagefind'];

/** Makes the index of what is shown, or takes from the cache what has not changed. */
export async function makeSearchFiles(content: Content, settings: Settings): Promise<SearchFiles> {
  const documents = searchDocuments(content, settings);
  const shelves = planShelves(documents);
  const cache = openShelfCache(settings.cache);
  const files = new Map<string, SearchFile>();
  const entries: ShelfEntry[] = [];
  const counts: [string, number][][] = [];
  for (const shelf of shelves) {
    const { folder, contents } = await cache.indexOf(shelf);
    entries.push(await placeShelf(shelf, folder, contents, files));
    counts.push(JSON.parse(await readFile(join(folder, 'syllables.json'), 'utf8')));
  }
  await cache.forgetOthers();
  const syllables = [...sumOfCounts(counts)].sort(byCount);
  const known = syllables
    .map(([syllable]) => syllable)
    .filter((syllable) => syllable === fold(syllable))
    .join(' ');
  const index: PortalIndex = {
    shelves: entries,
    common: syllables
      .filter(([, count]) => count > documents.length * COMMON)
      .map(([syllable]) => syllable)
      .join(' '),
    syllables: `syllables_${shortDigest(known)}.txt`,
  };
  files.set(index.syllables, { text: known });
  files.set('portal.json', { text: JSON.stringify(index) });
  const articles = documents.filter(({ kind }) => kind === 'tin').length;
  return { files, articles, pages: documents.length - articles, shelves: shelves.length };
}

/** Puts a shelf's files in place; facts get a name that changes with them, as Pagefind's own files have. */
async function placeShelf(
  { name, years, documents }: ShelfPlan,
  cached: string,
  contents: readonly SealedFile[],
  files: Map<string, SearchFile>,
): Promise<ShelfEntry> {
  const folder = name && `${name}/`;
  const facts = await readFile(join(cached, 'facts.json'), 'utf8');
  const factsPath = `${folder}facts_${shortDigest(facts)}.json`;
  for (const { path: inside, bytes } of contents) {
    const file = { path: join(cached, inside), bytes };
    if (inside === 'syllables.json') continue;
    if (inside === 'facts.json') files.set(factsPath, file);
    else files.set(ENGINE.includes(inside) ? inside : folder + inside, file);
  }
  const entry = await readFile(join(cached, 'pagefind-entry.json'), 'utf8');
  return { folder, years, size: documents.length, entry, facts: factsPath };
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function byCount([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number {
  return y - x || (a < b ? -1 : 1);
}
