import type { Token } from 'markdown-it';
import type { BodyEnvironment } from './environment.ts';

/** A piece of one line of a body, in UTF-16 units. `line` and `column` count from 1; `length` may be 0. */
export interface Spot {
  line: number;
  column: number;
  length: number;
}

/** Tells where pieces of the content of a block stand in the body. */
export type SpotFinder = (from: number, to: number) => Spot | undefined;

/**
 * Finds the content of blocks on the lines of a body. Ask for the blocks in order: cells of one row may hold the same
 * words, and each is looked for behind the one before.
 *
 * @param lines of the body
 */
export function createSpots(lines: readonly string[]) {
  const reached = new Map<number, number>();
  /** @param start the line on which the block begins, from 0 */
  return (block: Token, start: number): SpotFinder => {
    const rows = block.content.split('\n');
    const columns = rows.map((row, i) => {
      const line = lines[start + i] ?? '';
      const at = line.indexOf(row.trim(), reached.get(start + i) ?? 0);
      return at === -1 ? -1 : at - (row.length - row.trimStart().length);
    });
    if (rows.length === 1 && columns[0] !== -1) {
      reached.set(start, (columns[0] ?? 0) + block.content.length);
    }
    return (from, to) => {
      const before = block.content.slice(0, from).split('\n');
      const row = before.length - 1;
      const column = columns[row] ?? -1;
      if (column === -1 || block.content.slice(from, to).includes('\n')) return undefined;
      const within = before.at(-1)?.length ?? 0;
      return { line: start + row + 1, column: column + within + 1, length: to - from };
    };
  };
}

/** Where the address of a reference stands, in the line that gives it. */
export function referenceSpot(
  env: BodyEnvironment,
  lines: readonly string[],
  label: unknown,
): Spot | undefined {
  const found = env.definitions?.find(({ meta }) => meta?.label === label);
  const row = found?.map?.[0];
  if (label === undefined || row === undefined) return undefined;
  const match = /\]:\s*(?:<([^>]*)>|(\S+))/d.exec(lines[row] ?? '');
  const [from, to] = match?.indices?.[1] ?? match?.indices?.[2] ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { line: row + 1, column: from + 1, length: to - from };
}
