import type { Day, Moment } from '#portal/moment.ts';
import type { CountedArticle } from './counted-article.ts';

/** How long a section has had nothing new. */
export interface Silence {
  /** Of its newest article, whenever that was; absent when it has none. */
  newest?: Moment;
  /** Whole days since then; 0 is today. */
  days?: number;
}

/**
 * @param articles those that readers can see, in any order
 * @param today where the portal is at home
 */
export function silenceOf(
  section: string,
  articles: readonly CountedArticle[],
  today: Day,
): Silence {
  const newest = articles
    .filter((article) => article.section === section)
    .map(({ data }) => data.date)
    .reduce<Moment | undefined>((a, b) => (a && a.instant >= b.instant ? a : b), undefined);
  return newest ? { newest, days: daysBetween(newest.day, today) } : {};
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
}
