/** How far down a list counts: what readers see before they ask anew. */
export const DEPTH = 10;

/** A search that is measured. */
export interface Contender {
  name: string;
  /** Ids of the first ten articles, the best first. */
  ask(words: string): Promise<string[]>;
  stop(): Promise<void>;
}
