import { expect, test } from 'vitest';
import { median, ndcg, recall, reciprocalRank } from '../../../../bench/search/measures.ts';

const found = ['a', 'b', 'c', 'd'];
const tenOthers = Array.from({ length: 10 }, (_, at) => `other ${at}`);

test('recall is the part of the relevant that was found', () => {
  expect(recall(found, ['b', 'x'])).toBe(0.5);
  expect(recall([...tenOthers, 'x'], ['x'])).toBe(0);
});

test('the reciprocal rank looks at the first relevant only', () => {
  expect(reciprocalRank(found, ['d', 'b'])).toBe(0.5);
  expect(reciprocalRank(found, ['x'])).toBe(0);
});

test('gain is whole when the relevant stand first, in any order', () => {
  expect(ndcg(found, ['b', 'a'])).toBe(1);
  expect(ndcg(found, ['c'])).toBe(0.5);
  expect(ndcg(found, ['a', 'x'])).toBeCloseTo(1 / (1 + 1 / Math.log2(3)));
});

test('the median is no mean', () => {
  expect(median([100, 1, 2])).toBe(2);
  expect(median([])).toBe(0);
});
