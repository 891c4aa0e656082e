import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesOf, type Copy, withCopy } from '../../../../src/client/offline/copy-list.ts';

const front = '/';
const copy = (page: string, files: string[] = []): Copy => ({ page, files });
const pagesOf = (list: readonly Copy[]) => list.map(({ page }) => page);

test('the oldest go, the front stays', () => {
  let list: readonly Copy[] = [];
  for (const page of [front, '/a/', '/b/', '/c/']) list = withCopy(list, copy(page), front, 2);
  expect(pagesOf(list)).toEqual(['/c/', '/b/', front]);
});

test('a page read again is the newest, with the files that it has now', () => {
  const list = [copy('/b/'), copy('/a/', ['old.css', 'x.webp'])];
  const after = withCopy(list, copy('/a/', ['new.css']), front, 2);
  expect(after).toEqual([copy('/a/', ['new.css']), copy('/b/')]);
  expect(addressesOf(after)).toEqual(new Set(['/a/', 'new.css', '/b/']));
});

test('there are never more than that, nor a page twice', () => {
  const pages = fc.array(fc.constantFrom(front, '/a/', '/b/', '/c/', '/d/'));
  fc.assert(
    fc.property(pages, fc.integer({ min: 1, max: 4 }), (read, most) => {
      const list = read.reduce<readonly Copy[]>(
        (before, page) => withCopy(before, copy(page), front, most),
        [],
      );
      const others = pagesOf(list).filter((page) => page !== front);
      expect(new Set(others).size).toBe(others.length);
      expect(others.length).toBeLessThanOrEqual(most);
      expect(pagesOf(list).includes(front)).toBe(read.includes(front));
      if (read.length > 0) expect(list[0]?.page).toBe(read.at(-1));
    }),
  );
});
