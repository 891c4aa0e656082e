import { expect, test } from 'vitest';
import { spellingKey } from '#text/spelling.ts';

test.each([
  ['Bác sĩ gia đình', 'BÁC SỸ GIA ĐÌNH'],
  ['Hòa Bình', 'Hoà Bình'],
  ['Thúy Quý', 'Thuý Quí'],
  ['Nhật kí – Công tác', 'nhật ký công tác'],
  ['Covid-19', 'COVID 19'],
  ['Hòa'.normalize('NFD'), 'Hòa'],
])('%s and %s are one name', (one, other) => {
  expect(spellingKey(one)).toBe(spellingKey(other));
});

test.each([
  ['Tú', 'Tư'],
  ['Bò', 'Bộ'],
  ['Lúa', 'Lụa'],
  ['Dân', 'Đan'],
  ['Hà Nội', 'Ha Noi'],
  ['Mai', 'May'],
])('%s and %s are two', (one, other) => {
  expect(spellingKey(one)).not.toBe(spellingKey(other));
});
