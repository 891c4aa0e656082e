import { isNeeded } from '#search/needed.ts';
import type { Question } from '#search/question.ts';
import { filled, type SearchWords } from './words.ts';

/** Ids of all that the page lets choose. */
export interface Offered {
  sections: ReadonlySet<string>;
  years: ReadonlySet<string>;
}

/** What is wrong with the filters of a question, so that no words could find anything; nothing for good ones. */
export function faultOf(
  question: Question,
  { sections, years }: Offered,
  words: SearchWords,
): string | undefined {
  const { section, year } = question;
  if (isTurned(question)) return words.turned;
  if (section && !sections.has(section)) return filled(words.noSection, { section });
  if (year && !years.has(year)) return filled(words.noYear, { year });
  if (year && !isNeeded([year], question)) return filled(words.noDay, { year });
  return undefined;
}

/** Whether the last day comes before the first. */
export function isTurned({ from, to }: Question): boolean {
  return from !== undefined && to !== undefined && from > to;
}
