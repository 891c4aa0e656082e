import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from '#portal/place.ts';

describe('placeOf', () => {
  test('finds the first of equals', () => {
    expect(placeOf([2, 4, 4, 9], 4, 0, 4)).toBe(1);
  });

  test('of nothing is the start', () => {
    expect(placeOf([], 7, 0, 0)).toBe(0);
    expect(placeOf([1, 2, 3], 2, 3, 3)).toBe(3);
  });

  test('looks only between start and end', () => {
    expect(placeOf([9, 1, 5, 0], 9, 1, 3)).toBe(3);
    expect(placeOf([9, 1, 5, 0], 0, 1, 3)).toBe(1);
  });

  test('parts the smaller from the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(21), (values, value) => {
        const sorted = Uint32Array.from(values).sort();
        const place = placeOf(sorted, value, 0, sorted.length);
        expect(sorted.subarray(0, place).every((each) => each < value)).toBe(true);
        expect(sorted.subarray(place).every((each) => each >= value)).toBe(true);
      }),
    );
  });
});
