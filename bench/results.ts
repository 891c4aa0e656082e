import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Cost } from './measure/measure.ts';

/** One build, measured. */
export interface Result extends Cost {
  /** Digest of the code, seed and words that were measured. */
  of: string;
  articles: number;
  scenario: string;
  contender: string;
  /** From 1. */
  round: number;
  /** Files of the portal, and their bytes. */
  files: number;
  bytes: number;
  /** Of ours: how many pages changed; how many files of the index, and of how many. */
  pages?: number;
  index?: number;
  indexFiles?: number;
}

/** The results in a file of one JSON object a line, so that a run can be stopped and goes on where it was. */
export interface Results {
  all(): Result[];
  has(result: Pick<Result, 'articles' | 'scenario' | 'contender' | 'round'>): boolean;
  add(result: Omit<Result, 'of'>): void;
}

/** @param of what is measured now; what was measured of anything else stays in the file, and is not heard */
export function openResults(file: string, of: string): Results {
  const all = (): Result[] =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line): Result => JSON.parse(line))
          .filter((each) => each.of === of)
      : [];
  return {
    all,
    has: (wanted) =>
      all().some(
        (each) =>
          each.articles === wanted.articles &&
          each.scenario === wanted.scenario &&
          each.contender === wanted.contender &&
          each.round === wanted.round,
      ),
    add: (result) => appendFileSync(file, `${JSON.stringify({ of, ...result })}\n`),
  };
}
