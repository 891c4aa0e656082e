import type { Article } from './article.ts';
import type { Moment } from './moment.ts';

/** When what an article says was changed last, by its writer or by a correction; else when it appeared. */
export function modifiedOf({
  date,
  updated,
  corrections,
}: Pick<Article, 'date' | 'updated' | 'corrections'>): Moment {
  const changes = [...(updated ? [updated] : []), ...corrections.map((each) => each.date)];
  return changes.reduce((last, each) => (each.instant > last.instant ? each : last), date);
}
