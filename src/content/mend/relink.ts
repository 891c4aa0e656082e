import type { ReadFile } from '../folder/read-files.ts';
import { relativePath } from '../folder/suggest.ts';
import { type Lookups, resolvePath } from '../references.ts';
import { type Rename, renamed } from './renames.ts';

/** What the writer typed at one place, and what it has to be after a rename. */
export interface Relink {
  line: number;
  /** 1 is the first UTF-16 unit of the line. */
  column: number;
  before: string;
  after: string;
}

/** The links, pictures and attachments of a file that lead to something renamed. */
export function relinksOf(
  { file, checked }: ReadFile,
  renames: readonly Rename[],
  lookups: Lookups,
): Relink[] {
  const move = (path: string) => renames.reduce(renamed, path);
  return checked.references.flatMap(({ as, to, at }) => {
    if (as === 'related' || as === 'alias') return [];
    const found = resolvePath(file, to, lookups);
    if (found === undefined || move(found.path) === found.path) return [];
    const after = relativePath(move(file), move(found.path)) + found.hash;
    return [{ line: at.line, column: at.column, before: to, after }];
  });
}

/**
 * @param lines of the file, without their ends
 * @returns the lines after relinking, and what could not be found at its place
 */
export function relinkLines(
  lines: readonly string[],
  relinks: readonly Relink[],
): { lines: string[]; done: Relink[]; missed: Relink[] } {
  const result = [...lines];
  const done: Relink[] = [];
  const missed: Relink[] = [];
  for (const relink of relinks) {
    const line = result[relink.line - 1] ?? '';
    const typed = [relink.before, encodeURI(relink.before)].find((text) => line.includes(text));
    if (typed === undefined) missed.push(relink);
    else {
      // Blanks end an address in Markdown, and no right name has any.
      result[relink.line - 1] = line.replaceAll(typed, () => relink.after);
      done.push(relink);
    }
  }
  return { lines: result, done, missed };
}
