import { expect, test } from 'vitest';
import {
  countSyllables,
  type SyllableCounts,
  sumOfCounts,
} from '#integrations/search/syllable-counts.ts';
import { weigh } from '#search/weigh.ts';

const termsOf = (title: string) => weigh({ title, lead: '', body: '', names: [] }).keys();

function countsOf(...titles: string[]): SyllableCounts {
  const counts: SyllableCounts = new Map();
  for (const title of titles) countSyllables(termsOf(title), counts);
  return counts;
}

test('an article counts once for a syllable in its accents, and once without any', () => {
  expect(Object.fromEntries(countsOf('Đang đáng đang', 'Đang bo'))).toEqual({
    đang: 2,
    đáng: 1,
    dang: 2,
    bo: 1,
  });
});

test('pairs do not count', () => {
  expect([...countsOf('một hai').keys()].sort()).toEqual(['hai', 'mot', 'một']);
});

test('counts of shelves add up to those of one', () => {
  const [one, two] = [
    ['Đảng bộ', 'bo dan'],
    ['Đảng ta', 'dang'],
  ];
  const sum = sumOfCounts([countsOf(...one), countsOf(...two)]);
  expect(sum).toEqual(countsOf(...one, ...two));
  expect(sumOfCounts([]).size).toBe(0);
});
