import { describe, expect, test } from 'vitest';
import { ndcgAt, recallAt, reciprocalRank } from './measures.ts';

const grades = new Map([
  ['answer', 3],
  ['near', 2],
  ['touching', 1],
]);

describe('ndcgAt', () => {
  // The best order is worth 7/log2(2) + 3/log2(3) + 1/log2(4) = 7 + 1.8928 + 0.5 = 9.3928.
  test('is 1 in the best order, whatever follows', () => {
    expect(ndcgAt(10, ['answer', 'near', 'touching', 'x', 'y'], grades)).toBe(1);
  });

  test('weighs places by their logarithm', () => {
    // 1/1 + 3/1.58496 + 7/2 = 6.3928
    expect(ndcgAt(10, ['touching', 'near', 'answer'], grades)).toBeCloseTo(0.6806, 4);
    // 0 + 7/1.58496 = 4.4165
    expect(ndcgAt(10, ['x', 'answer'], grades)).toBeCloseTo(0.4702, 4);
  });

  test('sees no further than its depth, in the ideal too', () => {
    // Best of two: 7 + 1.8928 = 8.8928; gained: 3 + 0 = 3
    expect(ndcgAt(2, ['near', 'x', 'answer'], grades)).toBeCloseTo(0.3374, 4);
  });

  test('counts an answer once', () => {
    // 7 + 0 + 3/2 = 8.5, of 9.3928
    expect(ndcgAt(10, ['answer', 'answer', 'near'], grades)).toBeCloseTo(0.9049, 4);
  });

  test('is 0 of an empty list and 1 when nothing is to be found', () => {
    expect(ndcgAt(10, [], grades)).toBe(0);
    expect(ndcgAt(10, ['x'], new Map())).toBe(1);
  });
});

describe('reciprocalRank', () => {
  test('takes the first that has a grade', () => {
    expect(reciprocalRank(['touching', 'answer'], grades)).toBe(1);
    expect(reciprocalRank(['x', 'y', 'z', 'near'], grades)).toBe(0.25);
    expect(reciprocalRank(['x'], grades)).toBe(0);
  });
});

describe('recallAt', () => {
  test('is the part that was found', () => {
    expect(recallAt(10, ['x', 'near', 'answer'], grades)).toBeCloseTo(2 / 3);
    expect(recallAt(10, ['near', 'near'], grades)).toBeCloseTo(1 / 3);
  });

  test('asks for no more than has room', () => {
    expect(recallAt(2, ['near', 'touching', 'answer'], grades)).toBe(1);
    expect(recallAt(1, ['x', 'answer'], grades)).toBe(0);
  });
});
