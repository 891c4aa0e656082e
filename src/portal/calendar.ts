import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parseISO } from 'date-fns/parseISO';
import type { Article } from './article.ts';
import { weekdayOf } from './date-text.ts';
import type { Day, Month } from './moment.ts';
import { dayUrl, monthUrl, yearUrl } from './urls.ts';

export interface DayLink {
  day: Day;
  url: string;
}

export interface MonthLink {
  month: Month;
  url: string;
}

/** The news of one day. Only neighbours change when a day gets its first article. */
export interface DayNews extends DayLink {
  /** Newest first. */
  articles: readonly Article[];
  /** The days before and after that have news. */
  older?: DayLink;
  newer?: DayLink;
}

/** One day in a month's calendar; its URL only when it has news. */
export interface CalendarDay {
  day: Day;
  /** Day of the month, from 1. */
  number: number;
  count: number;
  url?: string;
}

export interface CalendarMonth extends MonthLink {
  /** Rows of seven from Monday to Sunday; undefined outside the month. */
  weeks: readonly (readonly (CalendarDay | undefined)[])[];
  /** Articles of the whole month. */
  count: number;
  /** The months before and after that have news. */
  older?: MonthLink;
  newer?: MonthLink;
}

export interface YearLink {
  year: string;
  url: string;
}

export interface CalendarYear extends YearLink {
  /** Its months that have news, oldest first. */
  months: readonly (MonthLink & { count: number })[];
  /** Articles of the whole year. */
  count: number;
  /** The years before and after that have news. */
  older?: YearLink;
  newer?: YearLink;
}

/** Days, months and years that have news, all oldest first. */
export interface Calendar {
  days: readonly DayNews[];
  months: readonly CalendarMonth[];
  years: readonly CalendarYear[];
}

/** @param articles oldest first */
export function calendarOf(articles: readonly Article[]): Calendar {
  const groups = [...Map.groupBy(articles, (article) => article.date.day)];
  const days = groups.map(([day, of]) => ({ day, url: dayUrl(day), articles: of.toReversed() }));
  const months = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, of]) =>
    monthOf(month, of),
  );
  const years = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, of]) => ({
    year,
    url: yearUrl(year),
    months: of.map(({ month, url, count }) => ({ month, url, count })),
    count: of.reduce((sum, { count }) => sum + count, 0),
  }));
  return {
    days: withNeighbours(days, ({ day, url }) => ({ day, url })),
    months: withNeighbours(months, ({ month, url }) => ({ month, url })),
    years: withNeighbours(years, ({ year, url }) => ({ year, url })),
  };
}

function monthOf(month: Month, news: readonly DayNews[]) {
  const counts = new Map(news.map(({ day, articles }) => [day, articles.length]));
  const days = Array.from({ length: getDaysInMonth(parseISO(month)) }, (_, index): CalendarDay => {
    const number = index + 1;
    const day = `${month}-${String(number).padStart(2, '0')}`;
    const count = counts.get(day) ?? 0;
    return { day, number, count, url: count > 0 ? dayUrl(day) : undefined };
  });
  return {
    month,
    url: monthUrl(month),
    weeks: weeksOf(days),
    count: days.reduce((sum, { count }) => sum + count, 0),
  };
}

function weeksOf(days: readonly CalendarDay[]): (CalendarDay | undefined)[][] {
  const before = weekdayOf((days[0] as CalendarDay).day);
  return Array.from({ length: Math.ceil((before + days.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => days[week * 7 + weekday - before]),
  );
}

function withNeighbours<T, Link>(
  items: readonly T[],
  link: (item: T) => Link,
): (T & { older?: Link; newer?: Link })[] {
  return items.map((item, index) => {
    const older = items[index - 1];
    const newer = items[index + 1];
    return { ...item, older: older && link(older), newer: newer && link(newer) };
  });
}
