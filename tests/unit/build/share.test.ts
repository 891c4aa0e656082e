import { expect, test } from 'vitest';
import { isInShare, shareOf } from '#build/share.ts';

test('every address belongs to just one share, and each share gets about as many', () => {
  const shares = [1, 2, 3].map((number) => ({ number, of: 3 }));
  const counts = [0, 0, 0];
  for (let at = 0; at < 900; at++) {
    const own = shares.filter((share) => isInShare(`/thoi-su/bai-${at}/`, share));
    expect(own.length).toBe(1);
    const place = (own[0]?.number ?? 0) - 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(count).toBeGreaterThan(230);
});

test.each([
  ['3/8', { number: 3, of: 8 }],
  ['1/1', { number: 1, of: 1 }],
  ['9/8', undefined],
  ['0/8', undefined],
  ['3', undefined],
  ['a/b', undefined],
])('%s as it is typed', (typed, share) => {
  expect(shareOf(typed)).toEqual(share);
});
