/** The file below `/pagefind/` that names the others. */
export const PORTAL = 'portal.json';
/** Pagefind's engine, the same for all shelves. */
export const ENGINE = 'wasm.unknown.pagefind';

/** `portal.json`: what the search has to know before it opens a shelf. */
export interface PortalIndex {
  /** Newest first. */
  shelves: ShelfEntry[];
  /** Syllables that many documents hold, parted by blanks: with accents in just that form, without in any. */
  common: string;
  /** Path of the file of all folded syllables, the most frequent first, parted by blanks. */
  syllables: string;
}

export interface ShelfEntry {
  /** Folder of the shelf: `2022/`, or empty for the only one. */
  folder: string;
  /** Newest first. */
  years: string[];
  /** How many documents it holds. */
  size: number;
  /** Pagefind's own entry file of the shelf, as text, so that nobody needs to fetch it. */
  entry: string;
  /** Path of its facts. */
  facts: string;
}

/** Paths of what a shelf needs before any question can be looked up in it: Pagefind's list of words, and its facts. */
export function filesToOpen({ folder, entry, facts }: ShelfEntry): string[] {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  const lists = Object.values(languages).map(({ hash }) => `${folder}pagefind.${hash}.pf_meta`);
  return [...lists, facts];
}
