import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hearAll, syllablesOf } from '#search/syllables.ts';

const spoken = (text: string) => syllablesOf(text).map((each) => each.spoken);

describe('one spelling where there are two schools', () => {
  test.each([
    ['Hoà khoẻ hoạ', 'hòa khỏe họa'],
    ['Thuý thuỷ UỶ', 'thúy thủy ủy'],
    ['li kì kí mỉ sị tỉ hi', 'ly kỳ ký mỷ sỵ tỷ hy'],
    ['Mĩ bác sĩ kĩ', 'Mỹ bác sỹ kỹ'],
    ['quí quì quị', 'quý quỳ quỵ'],
  ])('%s', (one, other) => {
    expect(spoken(one)).toEqual(spoken(other));
    expect(new Set(spoken(one)).size).toBe(one.split(' ').length);
  });

  test.each(['quý quỳ quỷ', 'hoàng hoài khuỷu', 'linh tin kinh', 'chi nghỉ thi gì', 'múa của'])(
    'what has but one stays: %s',
    (text) => {
      expect(spoken(text)).toEqual(text.split(' '));
    },
  );

  test('letters in pieces, and tones typed before the circumflex, are the same', () => {
    const text = 'Đảng uỷ Quyết thắng, tiếng Việt';
    expect(spoken(text.normalize('NFD'))).toEqual(spoken(text));
    expect(spoken(text)).toEqual(['đảng', 'ủy', 'quyết', 'thắng', 'tiếng', 'việt']);
    expect(spoken('tie\u0301\u0302ng Vie\u0323\u0302t')).toEqual(['tiếng', 'việt']);
  });

  test('a syllable that may go on is kept as typed', () => {
    expect(syllablesOf('Hoà THUỶ lí').map(({ typed }) => typed)).toEqual(['hoà', 'thuỷ', 'lí']);
  });
});

describe('where one ends', () => {
  test.each([
    ['55 – CT/TW', '55 ct tw'],
    ['55-CT/TW', '55 ct tw'],
    ['123/QĐ-UBND', '123 qđ ubnd'],
    ['KT - XH', 'kt xh'],
    ['covid19 Covid-19', 'covid 19 covid 19'],
    ['Q1 A4 4g 5m2', 'q1 a4 4g 5m2'],
    ['03/08/2022, 1.500 ha', '03 08 2022 1 500 ha'],
    ['bão🌀lụt ❤️mưa👩‍🌾', 'bão lụt mưa'],
    ['مرحبا بالعالم tin', 'مرحبا بالعالم tin'],
    ['<b>đậm</b>&nbsp;', 'b đậm b nbsp'],
    ['… – ! 🌀 \u0301', ''],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual(spoken(expected));
    expect(
      syllablesOf(text)
        .map(({ typed }) => typed)
        .join(' '),
    ).toBe(expected);
  });
});

test('each stands where it says, and reads there as in the text', () => {
  const units = [
    ...'aăâđeêioôơuưyhklmnqst',
    ...'ạẾìùỶọ',
    ...'19 -/\n…',
    '🌀',
    'س',
    'ß',
    'İ',
    'e\u0301',
  ];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...units) }), (text) => {
      let before = 0;
      for (const { start, end, spoken: expected } of syllablesOf(text)) {
        expect(spoken(text.slice(before, start))).toEqual([]);
        expect(spoken(text.slice(start, end))).toEqual([expected]);
        before = end;
      }
      expect(spoken(text.slice(before))).toEqual([]);
    }),
  );
});

test('a text is its syllables whatever it was composed of', () => {
  const parts = fc.array(fc.constantFrom('hoà', 'Thuý', 'quý', 'lí', 'tuyển', 'đảng', 'nghị'));
  fc.assert(
    fc.property(parts, (words) => {
      const text = words.join(' ');
      expect(spoken(text.normalize('NFD'))).toEqual(spoken(text));
      expect(spoken(text.toUpperCase())).toEqual(spoken(text));
      expect(spoken(spoken(text).join(' '))).toEqual(spoken(text));
    }),
  );
});

test('a mark before a word is none of its letters', () => {
  expect(syllablesOf('❤️covid19').map(({ typed }) => typed)).toEqual(['covid', '19']);
});

test('what is heard of a text is what is heard of its syllables, however often its words came before', () => {
  const letters = [...'aÁđoàyJßİ1- ', '\u030c', '\u0301', '\u0302'];
  const texts = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });
  const heard = new Map<string, string>();
  fc.assert(
    fc.property(texts, (text) => {
      expect(hearAll(text, heard, (syllable) => syllable)).toEqual(spoken(text));
    }),
    { numRuns: 2000 },
  );
});
