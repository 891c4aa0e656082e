import { expect, test } from 'vitest';
import { SIZES, sizeBeside } from '../../../../src/client/reader/choices.ts';

test('five sizes, from the usual one to twice of it', () => {
  expect(SIZES).toHaveLength(5);
  expect([SIZES[0], SIZES.at(-1)]).toEqual([100, 200]);
});

test.each([
  [undefined, 1, 125],
  [undefined, -1, 100],
  ['125', 1, 150],
  ['125', -1, 100],
  ['200', 1, 200],
  ['what somebody wrote', 1, 125],
])('from %s by %i steps to %i', (size, steps, beside) => {
  expect(sizeBeside(size, steps)).toBe(beside);
});
