import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '#portal/calendar.ts';
import { compareOldestFirst } from '#portal/order.ts';
import { article, ids, someArticles } from './invented.ts';

const calendar = calendarOf([
  article('thoi-su/a', '2024-02-29 08:00'),
  article('giao-duc/b', '2024-02-29 09:00'),
  article('thoi-su/c', '2024-03-01'),
  article('thoi-su/d', '2025-09-30 23:59'),
]);

test('no news, no days', () => {
  expect(calendarOf([])).toEqual({ days: [], months: [], years: [] });
});

test('a day lists its news newest first, whatever the section', () => {
  expect(calendar.days[0]).toMatchObject({ day: '2024-02-29', url: '/luu-tru/2024/02/29/' });
  expect(ids(calendar.days[0]?.articles ?? [])).toEqual(['giao-duc/b', 'thoi-su/a']);
});

test('neighbours are the nearest days and months that have news', () => {
  expect(calendar.days.map(({ older, newer }) => [older?.day, newer?.day])).toEqual([
    [undefined, '2024-03-01'],
    ['2024-02-29', '2025-09-30'],
    ['2024-03-01', undefined],
  ]);
  expect(calendar.months.map(({ older, newer }) => [older?.url, newer?.url])).toEqual([
    [undefined, '/luu-tru/2024/03/'],
    ['/luu-tru/2024/02/', '/luu-tru/2025/09/'],
    ['/luu-tru/2024/03/', undefined],
  ]);
});

test('years hold their months, and know their neighbours', () => {
  expect(calendar.years).toEqual([
    {
      year: '2024',
      url: '/luu-tru/2024/',
      count: 3,
      months: [
        { month: '2024-02', url: '/luu-tru/2024/02/', count: 2 },
        { month: '2024-03', url: '/luu-tru/2024/03/', count: 1 },
      ],
      newer: { year: '2025', url: '/luu-tru/2025/' },
    },
    {
      year: '2025',
      url: '/luu-tru/2025/',
      count: 1,
      months: [{ month: '2025-09', url: '/luu-tru/2025/09/', count: 1 }],
      older: { year: '2024', url: '/luu-tru/2024/' },
    },
  ]);
});

test('weeks begin on Monday and hold the days of their month only', () => {
  const [february] = calendar.months;
  expect(february?.weeks.map((week) => week.map((day) => day?.number))).toEqual([
    [undefined, undefined, undefined, 1, 2, 3, 4],
    [5, 6, 7, 8, 9, 10, 11],
    [12, 13, 14, 15, 16, 17, 18],
    [19, 20, 21, 22, 23, 24, 25],
    [26, 27, 28, 29, undefined, undefined, undefined],
  ]);
});

test('only days with news have a count and an address', () => {
  const days = calendar.months[2]?.weeks.flat().filter((day) => day !== undefined) ?? [];
  expect(days).toHaveLength(30);
  expect(days.filter(({ count }) => count > 0)).toEqual([
    { day: '2025-09-30', number: 30, count: 1, url: '/luu-tru/2025/09/30/' },
  ]);
  expect(days.filter(({ url }) => url)).toHaveLength(1);
});

test('counts add up', () => {
  fc.assert(
    fc.property(someArticles(['thoi-su', 'giao-duc'], { maxLength: 150 }), (articles) => {
      const { days, months } = calendarOf(articles.toSorted(compareOldestFirst));
      const cells = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined);
      const counted = cells.filter(({ count }) => count > 0).map(({ day, count }) => [day, count]);
      expect(counted).toEqual(days.map((day) => [day.day, day.articles.length]));
      const sum = months.reduce((total, { count }) => total + count, 0);
      expect(sum).toBe(articles.length);
      expect(cells.reduce((total, { count }) => total + count, 0)).toBe(articles.length);
    }),
  );
});
