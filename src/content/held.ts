import type { Content } from './entry.ts';
import { type Problem, problemSentences } from './problem.ts';

/** A file with errors that a build left out, as `held.json` names it. */
export interface Held {
  /** Path from the content folder. */
  file: string;
  /** The day it would have been published; absent when it cannot be read. */
  date?: string;
  problems: { line?: number; title: string; says: string }[];
}

/** The files left out because of errors, in path order. */
export function heldReport(content: Content): Held[] {
  const dates = new Map(content.articles.map(({ file, data }) => [file, data.date.day]));
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  const byFile = Map.groupBy(errors, ({ file }) => file);
  return [...byFile].map(([file, problems]) => {
    const date = dates.get(file);
    return { file, ...(date !== undefined && { date }), problems: problems.map(inShort) };
  });
}

function inShort(each: Problem): Held['problems'][number] {
  const { title, says } = problemSentences(each);
  return { ...(each.at && { line: each.at.line }), title, says };
}
