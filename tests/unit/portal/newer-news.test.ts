import { expect, test } from 'vitest';
import { newerNewsOf } from '#portal/newer-news.ts';
import { ids, run } from './invented.ts';

test.each([
  [0, ['thoi-su/tin-4', 'thoi-su/tin-3', 'thoi-su/tin-2']],
  [3, ['thoi-su/tin-6', 'thoi-su/tin-5']],
  [5, []],
])('the three just after article %d, newest first', (index, expected) => {
  expect(ids(newerNewsOf(run(6), index))).toEqual(expected);
});
