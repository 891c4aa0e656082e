import { expect, test } from 'vitest';
import { fold } from '#text/fold.ts';

test.each([
  ['Đảng bộ tỉnh Hà Tĩnh', 'dang bo tinh ha tinh'],
  ['NGƯỜI DÂN ĐƯỢC HƯỞNG', 'nguoi dan duoc huong'],
  ['ặ ẫ ổ ữ ỵ ề', 'a a o u y e'],
  ['Ðiều ðộng', 'dieu dong'],
  ['tie\u0302\u0301ng', 'tieng'],
  ['İstanbul 2026', 'istanbul 2026'],
  ['', ''],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
