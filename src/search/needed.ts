import type { Question } from './question.ts';

/**
 * Whether a shelf of some years can hold anything that a question is about.
 *
 * @example isNeeded(['2022'], { words: 'bão', year: '2021', order: 'best' }) // false
 */
export function isNeeded(years: readonly string[], { year, from, to }: Question): boolean {
  if (year === undefined && from === undefined && to === undefined) return true;
  return years.some(
    (each) =>
      (year === undefined || each === year) &&
      (from === undefined || each >= from.slice(0, 4)) &&
      (to === undefined || each <= to.slice(0, 4)),
  );
}
