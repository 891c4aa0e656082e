import type { Kind } from './question.ts';

/** The index of a portal as the engine needs it, whoever fetches it. */
export interface Library {
  /** Syllables that many articles hold: with accents in just that form, without in any. */
  common: ReadonlySet<string>;
  /** The shelves of the index, newest first. */
  shelves: readonly Shelf[];
  /** Every folded syllable of the portal, the most frequent first; fetched when a question holds an unknown one. */
  syllables(): Promise<readonly string[]>;
}

/** A part of the index: the articles of one year, or all of them when they are few. */
export interface Shelf {
  name: string;
  /** Years whose articles it holds, newest first. */
  years: readonly string[];
  /** Fetches what every question needs of it; the second time it is there at once. */
  open(): Promise<OpenShelf>;
}

export interface OpenShelf {
  /** How many articles and pages it holds. */
  size: number;
  /** What is known of each without reading it, by id. */
  facts: ReadonlyMap<string, Facts>;
  /** Looks terms up; the answers come in their order. */
  lookUp(terms: readonly string[]): Promise<Findings[]>;
  read(id: string): Promise<Readable>;
}

/** Where a term stands in a shelf. */
export interface Findings {
  /** In just the accents it was asked with; absent when it was asked without any. */
  exact?: Holders;
  /** In whatever accents; absent when it stands there in just those asked. */
  folded?: Holders;
}

/** How many articles of a shelf hold a term in the best way. */
export function countOf(findings: Findings | undefined): number {
  return (findings?.folded ?? findings?.exact)?.count ?? 0;
}

export interface Holders {
  /** How many articles hold the term. */
  count: number;
  /** How much each speaks of it, from BM25 with the rarity of the term within this shelf taken out. */
  shares: readonly Share[];
}

export interface Share {
  id: string;
  share: number;
}

export interface Facts {
  kind: Kind;
  /** Ids of its section and of those above it; none of a standing page. */
  sections: readonly string[];
  /** `YYYY-MM-DD`; empty for a standing page. */
  day: string;
}

/** What readers see of an article or page. */
export interface Readable {
  url: string;
  title: string;
  /** Title of its section; empty for a standing page. */
  section: string;
  /** Lead and body, blocks parted by line ends. */
  text: string;
}
