import { expect, test } from 'vitest';
import { isAbbreviation } from '#text/abbreviation.ts';

test.each([
  ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['UBND Tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['UBND TP Trà Giang', 'Ủy ban nhân dân thành phố Trà Giang'],
  ['QĐ', 'Quyết định'],
  ['QD', 'Quyết định'],
  ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
  ['Sở GDĐT', 'Sở Giáo dục và Đào tạo'],
])('%s is short for %s', (short, full) => {
  expect(isAbbreviation(short, full)).toBe(true);
});

test.each([
  ['Sở Tài chính', 'Sở Tư pháp'],
  ['UBND tỉnh', 'Ủy ban nhân dân huyện'],
  ['UBND tỉnh', 'Ủy ban nhân dân'],
  ['UBND', 'Ủy ban nhân dân tỉnh'],
  ['UBND tỉnh', 'UBND tỉnh'],
  ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
  ['AI', 'Tin tức'],
  ['IV', 'In vé số'],
])('%s is not short for %s', (short, full) => {
  expect(isAbbreviation(short, full)).toBe(false);
});
