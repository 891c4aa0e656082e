import type { Question } from './question.ts';

/** What the search has found so far. Each answer to a question is better than the one before; the last is settled. */
export interface Answer {
  /** Best first (or newest, as asked): the first `show` of those that fit and of the loose ones after them. */
  results: Result[];
  /** How many fit the question, its filters included. */
  total: number;
  /** How many more hold a smaller part of it. */
  loose: number;
  /** Kinds with how many would fit were none chosen, most first. */
  kinds: Count[];
  /** Section ids with how many would fit were no section chosen, most first; of sections with children, both. */
  sections: Count[];
  /** Years looked through for these words, with how many would fit were no year chosen, newest first. */
  years: Count[];
  /** Years of the archive looked through so far, of all that the question needs. */
  progress: { opened: number; all: number };
  /** Nothing more will come. */
  settled: boolean;
  /** What the reader may have meant; the likeliest first. */
  meant: Meant[];
  /** The words that were asked instead of those typed, as nothing holds one of these. */
  instead?: string;
}

/** One article or page found. */
export interface Result {
  /** Tells results apart; the same in every answer. */
  key: string;
  url: string;
  title: Piece[];
  /** Of the section, as readers see it; a standing page has none. */
  section?: string;
  /** `YYYY-MM-DD`; a standing page has none. */
  day?: string;
  /** Holds only a smaller part of what was asked. */
  loose?: true;
  /** The place of the text that answers best, with `…` where it was cut. */
  passage: Piece[];
}

/** A run of text; marked where it holds what was asked. */
export interface Piece {
  text: string;
  marked?: true;
}

/** How many a filter would leave. */
export interface Count {
  id: string;
  count: number;
}

/** Another question: with its accents, or of an earlier year. */
export interface Meant {
  kind: 'accents' | 'year';
  words: string;
}

export interface AskOptions {
  /** How many results to read and return. */
  show: number;
  /** The last syllable may be half typed. */
  typing?: boolean;
}

/** Answers questions, one at a time: asking again ends the answers to the question before. */
export interface Searcher {
  /**
   * Answers, one after another while older years are opened; the last one is settled. Ends without an answer when
   * another question was asked meanwhile; throws when the search cannot be loaded.
   */
  ask(question: Question, options: AskOptions): AsyncIterable<Answer>;
}
