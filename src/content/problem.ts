import { type FactsOf, type KindName, problemKinds } from './problem-kinds.ts';

/** Where something stands in a file. All three count from the writer's own text, in UTF-16 units. */
export interface Place {
  /** 1 is the first line of the file. */
  line: number;
  /** 1 is the first character of the line. */
  column: number;
  /** How much of the line is meant; at least 1. */
  length: number;
}

/** Something wrong in the content folder, with everything its report needs; JSON. */
export interface Problem {
  kind: KindName;
  severity: 'error' | 'warning';
  /** Path from the content folder, with `/`, as it is on disk. */
  file: string;
  /** Absent when the whole file or folder is meant. */
  at?: Place;
  /** The writer's own line at `at.line`. */
  excerpt?: string;
  facts: Facts;
}

/** What a kind's sentences are built from. `nearest` and `mended` are printed the same way for every kind. */
export type Facts = { [fact: string]: string | number | boolean | readonly string[] | undefined };

/**
 * @example problem('title-missing', 'articles/thoi-su/tin.md', {}, { line: 1, column: 1, length: 3 })
 */
export function problem<Name extends KindName>(
  kind: Name,
  file: string,
  facts: FactsOf<Name>,
  at?: Place,
): Problem {
  const { severity } = problemKinds[kind];
  return { kind, severity, file, ...(at && { at }), facts: facts as Facts };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** What the report says of a problem; whole sentences, except `nearest` and `mended`. */
export function problemSentences({ kind, facts }: Problem) {
  const { title, says, wayOut } = problemKinds[kind];
  const { nearest, mended } = facts;
  const text = (fact: Facts[string]) => (typeof fact === 'string' ? fact : undefined);
  return {
    title,
    says: says(facts as never),
    wayOut: wayOut(facts as never),
    nearest: text(nearest),
    mended: text(mended),
  };
}

/** By file, then from top to bottom; a total order. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    compareText(a.kind, b.kind) ||
    compareText(JSON.stringify(a.facts), JSON.stringify(b.facts))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
