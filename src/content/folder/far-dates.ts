import { dayText } from '../day-text.ts';
import type { ArticleEntry } from '../entry.ts';
import { type Problem, problem } from '../problem.ts';

/** Milliseconds ahead from which on a date is more likely a slip than a plan. */
const FAR = 366 * 24 * 60 * 60 * 1000;

/** Articles that would wait so long for their day that the year is probably wrong. */
export function farDates(articles: readonly ArticleEntry[], now: number): Problem[] {
  return articles
    .filter(({ status, data }) => status === 'future' && data.date.instant - now > FAR)
    .map(({ file, data }) => problem('date-far', file, { day: dayText(data.date.day) }));
}
