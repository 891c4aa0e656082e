import { createHash } from 'node:crypto';

/** One of `of` equal parts of a portal's pages, for machines or processes that work side by side; from 1. */
export interface Share {
  number: number;
  of: number;
}

export const WHOLE: Share = { number: 1, of: 1 };

/** Whether an address belongs to a share. Each belongs to just one of them, always the same. */
export function isInShare(url: string, { number, of }: Share): boolean {
  return createHash('md5').update(url).digest().readUInt32BE() % of === number - 1;
}

/**
 * Reads a share as it is typed.
 *
 * @returns undefined when it is none
 * @example shareOf('3/8') // { number: 3, of: 8 }
 */
export function shareOf(typed: string): Share | undefined {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(typed) ?? []).map(Number);
  return number >= 1 && number <= of ? { number, of } : undefined;
}
