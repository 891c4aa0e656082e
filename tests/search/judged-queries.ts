import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Grades } from './measures.ts';

/** A question of a reader with the articles that answer it. */
export interface JudgedQuery {
  /** The way it is typed: `plain`, `half-typed`, … */
  kind: string;
  words: string;
  /** The last syllable is not finished yet. */
  typing: boolean;
  grades: Grades;
}

/**
 * The judged set of `judged.yml`, in its order.
 *
 * @example readJudgedQueries()[0] // { kind: 'accented', words: 'lễ hội cầu ngư', typing: false, grades: Map(3) }
 */
export function readJudgedQueries(): JudgedQuery[] {
  const kinds: Record<string, Entry[]> = parse(
    readFileSync(new URL('judged.yml', import.meta.url), 'utf8'),
  );
  return Object.entries(kinds).flatMap(([kind, entries]) =>
    entries.map((entry) => judgedQuery(kind, entry)),
  );
}

interface Entry {
  words: string;
  1?: string[];
  2?: string[];
  3?: string[];
}

function judgedQuery(kind: string, { words, ...byGrade }: Entry): JudgedQuery {
  const grades = new Map<string, number>();
  for (const [grade, ids] of Object.entries(byGrade)) {
    for (const id of ids) {
      if (grades.has(id)) throw new Error(`"${words}": ${id} has two grades`);
      grades.set(id, Number(grade));
    }
  }
  return {
    kind,
    words: kind === 'decomposed' ? words.normalize('NFD') : words,
    typing: kind === 'half-typed',
    grades,
  };
}
