import { expect, test } from 'vitest';
import type { CountedArticle } from '#commands/stats/counted-article.ts';
import { countNumbers } from '#commands/stats/numbers.ts';
import type { SectionData } from '#content/site/section-data.ts';

const section = (id: string, title: string, children: SectionData[] = []): SectionData => ({
  id,
  title,
  aliases: [],
  children,
});
const sections = [
  section('kinh-te', 'Kinh tế', [section('nong-nghiep', 'Nông nghiệp')]),
  section('y-te', 'Y tế'),
];

interface Told {
  section?: string;
  authors?: string[];
  kind?: 'story' | 'interview';
  time?: string;
}

function article(day: string, { section = 'kinh-te', authors = [], kind, time }: Told = {}) {
  const instant = Date.parse(`${day}T${time ?? '00:00'}+07:00`);
  const date = { day, instant, ...(time && { time }) };
  const data = { date, authors, ...(kind && { kind }) };
  return { id: `${section}/${day}`, file: '', bodyLine: 1, section, data };
}

function count(articles: CountedArticle[], lengthOf = (_: CountedArticle) => 100) {
  const period = { from: '2026-01', to: '2026-03' };
  return countNumbers({ articles, sections, period, today: '2026-04-10', lengthOf });
}

test('every month of the period has its row, and none beside it', () => {
  const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-03-31', '2026-04-01'];
  const { months, whole } = count(days.map((day) => article(day)));
  expect(months).toEqual([
    { month: '2026-01', articles: 2, syllables: 200 },
    { month: '2026-02', articles: 0, syllables: 0 },
    { month: '2026-03', articles: 1, syllables: 100 },
  ]);
  expect(whole).toEqual({ articles: 3, syllables: 300 });
});

test('a section counts its own articles, those of its child belong to the child', () => {
  const { sections } = count([
    article('2026-01-05'),
    article('2026-01-06', { section: 'nong-nghiep' }),
  ]);
  expect(sections.map(({ id, title, articles }) => [id, title, articles])).toEqual([
    ['kinh-te', 'Kinh tế', 1],
    ['nong-nghiep', 'Kinh tế › Nông nghiệp', 1],
    ['y-te', 'Y tế', 0],
  ]);
});

test('silence reaches back and forth beyond the period, and tells a section that never spoke', () => {
  const { sections } = count([
    article('2024-12-31', { section: 'nong-nghiep' }),
    article('2026-04-10', { time: '08:00' }),
    article('2026-04-10', { time: '09:30' }),
    article('2026-01-10'),
  ]);
  expect(sections.map(({ newest, days }) => [newest?.day, newest?.time, days])).toEqual([
    ['2026-04-10', '09:30', 0],
    ['2024-12-31', undefined, 465],
    [undefined, undefined, undefined],
  ]);
});

test('an article of two authors counts for both, one of none for nobody; the busiest stand first', () => {
  const { authors } = count([
    article('2026-01-01', { authors: ['Thu Phương', 'Đức Anh', 'Thu Phương'] }),
    article('2026-01-02', { authors: ['Thu Phương'] }),
    article('2026-01-03', { authors: ['Ánh Dương'] }),
    article('2026-01-04'),
  ]);
  expect(authors.map(({ name, articles }) => [name, articles])).toEqual([
    ['Thu Phương', 2],
    [undefined, 1],
    ['Ánh Dương', 1],
    ['Đức Anh', 1],
  ]);
});

test('an article without a type is “tin”', () => {
  const { kinds } = count([
    article('2026-01-01'),
    article('2026-01-02'),
    article('2026-01-03', { kind: 'interview' }),
  ]);
  expect(kinds.map(({ name, articles }) => [name, articles])).toEqual([
    ['tin', 2],
    ['phỏng vấn', 1],
  ]);
});

test('lengths are summed, each article is read once, and none outside the period', () => {
  const asked: string[] = [];
  const lengths: Record<string, number> = { '2026-01-01': 250, '2026-01-02': 101 };
  const articles = ['2025-12-31', '2026-01-01', '2026-01-02'].map((day) => article(day));
  const { whole, sections } = count(articles, ({ data }) => {
    asked.push(data.date.day);
    return lengths[data.date.day] ?? 0;
  });
  expect(asked).toEqual(['2026-01-01', '2026-01-02']);
  expect(whole).toEqual({ articles: 2, syllables: 351 });
  expect(sections[0]).toMatchObject({ articles: 2, syllables: 351 });
});
