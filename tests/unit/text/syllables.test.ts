import { describe, expect, test } from 'vitest';
import { syllables } from '#text/syllables.ts';

describe('syllables', () => {
  test.each([
    [
      'words in lower case, without signs',
      '"Đảng bộ", tỉnh… (Hà Tĩnh)!',
      ['đảng', 'bộ', 'tỉnh', 'hà', 'tĩnh'],
    ],
    [
      'the number of a document as one',
      'Chỉ thị 20-CT/TW, Quyết định số 123/QĐ-UBND.',
      ['chỉ', 'thị', '20-ct/tw', 'quyết', 'định', 'số', '123/qđ-ubnd'],
    ],
    [
      'a name with a number, a span of years, a day',
      'Covid-19 2020-2025 05/11/2012',
      ['covid-19', '2020-2025', '05/11/2012'],
    ],
    [
      'words joined by a sign apart',
      'kinh tế-xã hội, nam/nữ, KT-XH',
      ['kinh', 'tế', 'xã', 'hội', 'nam', 'nữ', 'kt', 'xh'],
    ],
    ['signs at the edge of a number left out', '-5 20- /7', ['5', '20', '7']],
    ['letters composed and mended', 'Ðê\u0301n \u200btie\u0301\u0302ng', ['đến', 'tiếng']],
    ['nothing of nothing', ' – … ', []],
  ])('%s', (_, text, expected) => {
    expect(syllables(text)).toEqual(expected);
  });

  test.each([
    ['hoà hoá hoả hoã hoạ', 'hòa hóa hỏa hõa họa'],
    ['khoè khoé khoẻ khoẽ khoẹ', 'khòe khóe khỏe khõe khọe'],
    ['thuỳ thuý thuỷ thuỹ thuỵ', 'thùy thúy thủy thũy thụy'],
    ['HOÀ UỶ oà', 'hòa ủy òa'],
  ])('one place for the tone: %s', (one, other) => {
    expect(syllables(one)).toEqual(other.split(' '));
    expect(syllables(other)).toEqual(other.split(' '));
  });

  test.each(['quý quỳ quỹ quỷ quỵ', 'hoàng hoài toán xoáy loẹt huỳnh khuỷu', 'múa của hóa già'])(
    'tones that have but one place stay: %s',
    (text) => {
      expect(syllables(text)).toEqual(text.split(' '));
    },
  );
});
