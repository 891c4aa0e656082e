import { expect, test } from 'vitest';
import { citation } from '#text/citation.ts';

test.each([
  ['27-CT/TU', { number: '27-CT/TU' }],
  ['Quyết định số 61/2024/QĐ-UBND', { number: '61/2024/QĐ-UBND' }],
  ['số 12', { number: '12' }],
  ['Công văn 5', { number: 'Công văn 5' }],
  [
    'Chỉ thị số 27-CT/TU ngày 5/12/2015 của Ban Thường vụ Tỉnh ủy, về đê điều',
    { number: '27-CT/TU', issued: '2015-12-05', issuer: 'Ban Thường vụ Tỉnh ủy' },
  ],
  [
    '27-CT/TU của Tỉnh ủy ngày 12 tháng 5 năm 2015',
    { number: '27-CT/TU', issued: '2015-05-12', issuer: 'Tỉnh ủy' },
  ],
  ['27-CT/TU năm 2015', { number: '27-CT/TU', issued: '2015' }],
])('“%s” names %j', (text, named) => {
  expect(citation(text)).toEqual(named);
});
