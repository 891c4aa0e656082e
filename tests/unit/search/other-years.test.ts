import { expect, test } from 'vitest';
import { otherYears } from '#search/other-years.ts';

const years = ['2026', '2025', '2023', '2022', '2019'];

test.each([
  ['tuyển sinh 2025', ['tuyển sinh 2023', 'tuyển sinh 2022']],
  ['2025: tuyển sinh', ['2023: tuyển sinh', '2022: tuyển sinh']],
  ['kỳ thi năm 2024', ['kỳ thi năm 2023', 'kỳ thi năm 2022']],
  ['bão 2022', ['bão 2019']],
  ['bão 2019', ['bão 2026', 'bão 2025']],
  ['bão 1999', ['bão 2026', 'bão 2025']],
  ['kế hoạch 2021-2025', []],
  ['tuyển sinh', []],
  ['số 20255, 12025 và 2025m2', []],
  ['vòng 3025', []],
  ['', []],
])('%j', (words, others) => {
  expect(otherYears(words, years)).toEqual(others);
});

test('nothing is offered that has no answer', () => {
  expect(otherYears('tuyển sinh 2025', [])).toEqual([]);
});

test('a year inside another word stays', () => {
  expect(otherYears('TB12022 năm 2022', ['2022', '2021'])).toEqual(['TB12022 năm 2021']);
});
