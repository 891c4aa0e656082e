import { expect, test } from 'vitest';
import { createPairs } from '#portal/pairs.ts';
import { codes } from './codes.ts';

const highest = 36 ** 4 - 1;

test('every pair knows its holders in order, every article its pairs', () => {
  const pairs = createPairs([codes(7, 0), '', codes(highest, 7), codes(7)]);
  const holdersOf = (pair: number) => [
    ...pairs.holders.subarray(pairs.firstHolder[pair], pairs.firstHolder[pair + 1]),
  ];
  expect([...pairs.of(0)]).toEqual([7, 0]);
  expect([...pairs.of(1)]).toEqual([]);
  expect([...pairs.of(2)]).toEqual([highest, 7]);
  expect([...pairs.sizes]).toEqual([2, 0, 2, 1]);
  expect(holdersOf(7)).toEqual([0, 2, 3]);
  expect(holdersOf(0)).toEqual([0]);
  expect(holdersOf(highest)).toEqual([2]);
  expect(holdersOf(8)).toEqual([]);
});

test('of no articles there are none', () => {
  expect(createPairs([]).holders).toHaveLength(0);
});
