import { expect, test } from 'vitest';
import { median, tableOf } from '../../../bench/table.ts';

const result = {
  articles: 1000,
  scenario: 'publish',
  of: '',
  cpu: 2,
  memory: 300,
  together: 500,
  files: 9,
  bytes: 9,
};

test('a row has medians with their range, the largest memory, and the first as a part of the second', () => {
  const table = tableOf([
    { ...result, contender: 'A', round: 1, wall: 1, pages: 12, index: 3, indexFiles: 100 },
    { ...result, contender: 'B', round: 1, wall: 4 },
    { ...result, contender: 'A', round: 2, wall: 3, memory: 400 },
    { ...result, contender: 'B', round: 2, wall: 4 },
  ]);
  expect(table.split('\n').at(-1)).toBe(
    '| 1000 | publish | 2.0 (1.0–3.0), 2.0, 400 (500) | 4.0 (4.0–4.0), 2.0, 300 (500) | 0.50 | 12 | 3 of 100 |',
  );
});

test('a median is the one in the middle, or between the two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
