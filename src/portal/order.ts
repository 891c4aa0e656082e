import type { Moment } from './moment.ts';

/** What the order looks at. */
export interface Ordered {
  id: string;
  date: Pick<Moment, 'instant'>;
}

/**
 * The one order of the portal, oldest first: by instant, then by id in code units. Total, as ids are unique.
 *
 * @example
 * articles.toSorted(compareOldestFirst)
 */
export function compareOldestFirst(a: Ordered, b: Ordered): number {
  if (a.date.instant !== b.date.instant) return a.date.instant - b.date.instant;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The exact reverse of {@link compareOldestFirst}. */
export function compareNewestFirst(a: Ordered, b: Ordered): number {
  return compareOldestFirst(b, a);
}

/** The `count` newest of several runs that are each oldest first, newest first. */
export function newestOf<T extends Ordered>(runs: readonly (readonly T[])[], count: number): T[] {
  const tails = runs.flatMap((run) => run.slice(Math.max(0, run.length - count)));
  return tails.sort(compareNewestFirst).slice(0, count);
}
