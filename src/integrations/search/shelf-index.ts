import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { encodeFacts } from '#search/facts.ts';
import type { Readable } from '#search/library.ts';
import { STROKE } from '#search/terms.ts';
import { weigh } from '#search/weigh.ts';
import type { SearchDocument } from './documents.ts';
import { countSyllables, type SyllableCounts } from './syllable-counts.ts';
import { termsHtml } from './terms-html.ts';

/** Documents handed to Pagefind at a time. */
const AT_ONCE = 16;
/** Of all shelves, whatever language the portal speaks: terms are made for Vietnamese, and Pagefind has no stems for it. */
const LANGUAGE = 'vi';
/** What its files begin with below their compression. */
const SIGNATURE = 'pagefind_dcd';
/** The search page is our own, so these are weight that nobody loads. */
const UNUSED = /^pagefind-(?!entry\.json$)/;

/**
 * Makes the index of one shelf in an empty folder: Pagefind's files, whose fragments hold what readers see instead of
 * the terms, with `facts.json` and `syllables.json`. Pagefind runs in a process of its own, which ends with the shelf,
 * so memory grows with the largest year only.
 *
 * @throws when Pagefind refuses or forgets a document; nothing may be missing from the search without a word
 */
export function makeShelf(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const made = running.then(() => make(documents, folder));
  running = made.catch(() => {});
  return made;
}

/** Pagefind's process is one for all of Node, and whoever closes it closes it for everybody. */
let running: Promise<void> = Promise.resolve();

async function make(documents: readonly SearchDocument[], folder: string): Promise<void> {
  const readables = new Map<string, Readable>();
  const counts: SyllableCounts = new Map();
  await writeIndex(documents, folder, readables, counts).finally(close);
  const ids = fillFragments(join(folder, 'fragment'), readables);
  const facts = documents
    .filter(({ url }) => readables.has(url))
    .map((document) => ({ ...document, id: idOf(document, ids) }));
  if (facts.length !== ids.size) {
    throw new Error(`Pagefind: ${ids.size} records of ${facts.length} documents`);
  }
  await writeFile(join(folder, 'facts.json'), JSON.stringify(encodeFacts(facts)));
  await writeFile(join(folder, 'syllables.json'), JSON.stringify([...counts].sort()));
  for (const file of await readdir(folder)) {
    if (UNUSED.test(file)) await rm(join(folder, file));
  }
}

/** Has Pagefind write what it makes of the documents' terms; notes what readers see, and the syllables. */
async function writeIndex(
  documents: readonly SearchDocument[],
  folder: string,
  readables: Map<string, Readable>,
  counts: SyllableCounts,
): Promise<void> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(documents.length));
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    includeCharacters: STROKE,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const add = async (document: SearchDocument) => {
    const { findable, readable } = document.read();
    const weights = weigh(findable);
    // Nobody can ask for a text without a word, and Pagefind has no record of it.
    if (weights.size === 0) return;
    countSyllables(weights.keys(), counts);
    readables.set(document.url, readable);
    const content = termsHtml(document, weights, digestOf(readable));
    const answer = await index.addHTMLFile({ url: document.url, content });
    throwAny(answer.errors, document.url);
  };
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    await Promise.all(documents.slice(at, at + AT_ONCE).map(add));
  }
  await mkdir(folder, { recursive: true });
  throwAny((await index.writeFiles({ outputPath: folder })).errors, folder);
}

/** Entries in one file of words. Small files make a question cheap, few files make the list of them short. */
function chunkSize(documents: number): number {
  return Math.max(300, Math.round(26 * Math.sqrt(documents)));
}

/** Puts what readers see into Pagefind's records of the pages; returns their ids by URL. */
function fillFragments(
  folder: string,
  readables: ReadonlyMap<string, Readable>,
): Map<string, string> {
  const ids = new Map<string, string>();
  if (readables.size === 0) return ids;
  // Many small files are handled faster one by one than with promises.
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const text = gunzipSync(readFileSync(path)).toString('utf8');
    const fragment = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    const readable = readables.get(fragment.url);
    if (!readable) throw new Error(`Pagefind: ${file} belongs to ${fragment.url}`);
    const { title, section, text: content } = readable;
    const filled = { ...fragment, content, meta: { title, ...(section && { section }) } };
    writeFileSync(path, gzipSync(SIGNATURE + JSON.stringify(filled), { level: 9 }));
    ids.set(fragment.url, file.replace(/\.pf_fragment$/, ''));
  }
  return ids;
}

function idOf({ url }: SearchDocument, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(url);
  if (id === undefined) throw new Error(`Pagefind: no record of ${url}`);
  return id;
}

function digestOf(readable: Readable): string {
  return createHash('sha256').update(JSON.stringify(readable)).digest('hex').slice(0, 10);
}

function throwAny(errors: readonly string[], about: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${about}: ${errors.join('; ')}`);
}
