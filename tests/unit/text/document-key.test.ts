import { expect, test } from 'vitest';
import { documentKey } from '#text/document-key.ts';

test.each(['27-CT/TU', '27 – CT/TU', '27—ct/tu'])('%s is one number', (typed) => {
  expect(documentKey(typed)).toBe('27-CT/TU');
});

test.each(['204/QĐ-UBND', '204 / QD-UBND', '204/qđ-ubnd', '204/QÐ-UBND'])(
  '%s is one number with Đ, D or the letter that looks like Đ',
  (typed) => {
    expect(documentKey(typed)).toBe(documentKey('204/QĐ-UBND'));
  },
);
