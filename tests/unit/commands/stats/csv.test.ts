import { describe, expect, it, test } from 'vitest';
import { csvText } from '#commands/stats/csv.ts';

test('a file begins with the mark of UTF-8, lines end as Windows ends them', () => {
  const text = csvText([
    ['Tên', 'Số bài'],
    ['Kinh tế', 12],
    ['', undefined],
  ]);
  expect(text).toBe('\ufeff"Tên";"Số bài"\r\n"Kinh tế";12\r\n"";\r\n');
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

describe('a text stays one cell', () => {
  it.each([
    ['Xã “An; Bình”', '"Xã “An; Bình”"'],
    ['Báo "Sông Trà"', '"Báo ""Sông Trà"""'],
    ['hai\r\ndòng', '"hai dòng"'],
  ])('%j', (typed, written) => {
    expect(csvText([[typed]])).toBe(`\ufeff${written}\r\n`);
  });
});

describe('nothing is run as a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84 255', "'+84 255"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['＝1+1', "'＝1+1"],
    // Where the list sign is another one, what follows it is a cell of its own.
    ['An,=1+1', "An,'=1+1"],
    ['An; "=1+1', `An;' ""=1+1`],
  ])('%j', (typed, written) => {
    expect(csvText([[typed]])).toBe(`\ufeff"${written}"\r\n`);
  });

  it('while what is none stays as it is', () => {
    expect(csvText([['Anh-Đức a=b, c']])).toBe('\ufeff"Anh-Đức a=b, c"\r\n');
  });
});
