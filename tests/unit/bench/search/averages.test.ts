import { expect, test } from 'vitest';
import { mean, median } from '../../../../bench/search/averages.ts';

test('the median is no mean', () => {
  expect(median([100, 1, 2])).toBe(2);
  expect(mean([100, 1, 1])).toBe(34);
});

test('nothing is 0', () => {
  expect([mean([]), median([])]).toEqual([0, 0]);
});
