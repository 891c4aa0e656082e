import { isNeeded } from '#search/needed.ts';
import type { Question } from '#search/question.ts';
import { echoOf, filled, type SearchWords } from './words.ts';

/** Ids of all that the page lets choose. */
export interface Offered {
  sections: ReadonlySet<string>;
  years: ReadonlySet<string>;
}

/** All that is wrong with the filters of a question, so that no words could find anything; empty for good ones. */
export function faultsOf(
  question: Question,
  { sections, years }: Offered,
  words: SearchWords,
): string {
  const { section, year } = question;
  const faults: string[] = [];
  if (section && !sections.has(section)) {
    faults.push(filled(words.noSection, { section: echoOf(section) }));
  }
  const isOffered = !year || years.has(year);
  if (!isOffered) faults.push(filled(words.noYear, { year }));
  // The way out of the others leads out of this one too.
  if (isTurned(question)) faults.push(words.turned);
  else if (isOffered && year && !isNeeded([year], question)) {
    faults.push(filled(words.noDay, { year }));
  }
  return faults.join(' ');
}

/** Whether the last day comes before the first. */
export function isTurned({ from, to }: Question): boolean {
  return from !== undefined && to !== undefined && from > to;
}
