import { expect, test } from 'vitest';
import { planShelves } from '#integrations/search/shelves.ts';
import { searchDocument } from './documents.ts';

const documents = [
  searchDocument('a', '2024-05-01'),
  searchDocument('b', '2026-01-01'),
  searchDocument('c', '2025-12-31'),
  searchDocument('d', '2024-01-01'),
  searchDocument('lien-he', ''),
];

const plan = (few?: number) =>
  planShelves(documents, few).map(({ name, years, documents: own }) => [
    name,
    years.join(' '),
    own.map(({ url }) => url.split('/').at(-2)).join(' '),
  ]);

test('each year has its own, newest first, and pages lie with the newest', () => {
  expect(plan(5)).toEqual([
    ['2026', '2026', 'b lien-he'],
    ['2025', '2025', 'c'],
    ['2024', '2024', 'a d'],
  ]);
});

test('few documents lie together, in their order', () => {
  expect(plan(6)).toEqual([['', '2026 2025 2024', 'a b c d lien-he']]);
  expect(plan()).toHaveLength(1);
});

test('pages alone have one shelf, however many, and nothing at all has none', () => {
  const page = searchDocument('lien-he', '');
  expect(planShelves([page])).toEqual([{ name: '', years: [], documents: [page] }]);
  expect(planShelves([page], 1)).toEqual([{ name: '', years: [], documents: [page] }]);
  expect(planShelves([])).toEqual([]);
});

test('two thousand are no longer few', () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    searchDocument(`tin-${at}`, `${2020 + (at % 4)}-01-01`),
  );
  expect(planShelves(many).map(({ name }) => name)).toEqual(['2023', '2022', '2021', '2020']);
  expect(planShelves(many.slice(1)).map(({ name }) => name)).toEqual(['']);
});

test('a full year is cut by its months: the newest early, closed ones late', () => {
  const day = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-05`;
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const documents = [2022, 2021].flatMap((year) =>
    months.map((month) => searchDocument(`tin-${year}-${month}`, day(year, month))),
  );
  const names = (most: { newest: number; closed: number }) =>
    planShelves([...documents, searchDocument('lien-he', '')], 1, most).map(
      ({ name, documents }) => `${name} ${documents.length}`,
    );
  expect(names({ newest: 12, closed: 12 })).toEqual(['2022 13', '2021 12']);
  expect(names({ newest: 6, closed: 12 })).toEqual(['2022-07 7', '2022-01 6', '2021 12']);
  expect(names({ newest: 4, closed: 2 })).toEqual([
    '2022-09 5',
    '2022-05 4',
    '2022-01 4',
    '2021-11 2',
    '2021-09 2',
    '2021-07 2',
    '2021-05 2',
    '2021-03 2',
    '2021-01 2',
  ]);
  expect(names({ newest: 3, closed: 6 })).toEqual([
    '2022-10 4',
    '2022-07 3',
    '2022-04 3',
    '2022-01 3',
    '2021-07 6',
    '2021-01 6',
  ]);
});
