import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanSource, cleanText, isUsual, mendText, oneLine } from '#text/clean.ts';

/** Pieces that a cleaning step may uncover for another one. */
const pieces = fc.constantFrom(
  '&',
  'amp;',
  '#38;',
  '&#x301;',
  '&nbsp;',
  '&ETH;',
  '&quot;',
  'e',
  '\u0302',
  '\u0301',
  '\u00ad',
  '\u200b',
  '\u200d',
  '👩',
  '\ufe0f',
  '\u0430',
  '\u04d1',
  'ж',
  'Ð',
  'đ',
  ' ',
  '\r',
  '\n',
  '\u0007',
  '\u2028',
  '\ud83d',
);
const dirty = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('cleanText', () => {
  test.each([
    ['decodes entities', 'Đồng bằng &amp; miền núi &#7879;', 'Đồng bằng & miền núi ệ'],
    ['decodes what was encoded twice', '&amp;amp;quot;Xanh&amp;quot;', '"Xanh"'],
    ['leaves an ampersand that begins no entity', 'R&D, AT&T; a&ltb', 'R&D, AT&T; a&ltb'],
    ['writes Đ for the Icelandic letter', 'Ðảng bộ QÐ-UBND, ðồng', 'Đảng bộ QĐ-UBND, đồng'],
    ['composes a tone on a composed vowel', 'thu\u00ea\u0301', 'thuế'],
    [
      'removes what takes no room',
      '\ufeffTin\u200b tức\u00ad \u200ehôm\u2060 nay',
      'Tin tức hôm nay',
    ],
    ['removes control characters', 'Tin\u0007 tức\u0000\u009f', 'Tin tức'],
    [
      'makes each run of white space one blank',
      '\t Hải\u00a0Hòa \n\n muối\u2028trắng ',
      'Hải Hòa muối trắng',
    ],
    [
      'makes a gap of vertical tab and form feed',
      'dòng một\vdòng hai\ftrang',
      'dòng một dòng hai trang',
    ],
    [
      'keeps a joiner within an emoji only',
      '👩\u200d🌾 gặt\u200d lúa 🧑🏽\u200d🔬',
      '👩\u200d🌾 gặt lúa 🧑🏽\u200d🔬',
    ],
    ['keeps straight quotes, dashes and case', `"Xanh" – 'sạch' - ĐẸP…`, `"Xanh" – 'sạch' - ĐẸP…`],
    ['replaces half a character', 'a\ud83db', 'a\ufffdb'],
    ['gives nothing for nothing', ' \u200b&nbsp;\n', ''],
  ])('%s', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(fc.property(dirty, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  test('a long chain of encoded ampersands is no trap', () => {
    expect(cleanText(`&${'amp;'.repeat(50_000)}lt;`)).toBe('<');
  });

  test('the result is one trimmed line in NFC', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize('NFC').trim());
        expect(clean).not.toMatch(/[\r\n\t\u00ad\u200b\ufeff]|\s\s/);
      }),
    );
  });
});

describe('oneLine', () => {
  test('does not decode again what was decoded already', () => {
    expect(oneLine(' viết &amp;\n là & ')).toBe('viết &amp; là &');
  });
});

describe('mendText', () => {
  test('keeps white space as typed', () => {
    expect(mendText(' Ðất  và\u00a0nước\n')).toBe(' Đất  và\u00a0nước\n');
  });
});

describe('isUsual', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    isUsual,
  );

  test('tells texts that mending leaves as they are, whatever stands beside what', () => {
    const texts = fc.string({ unit: fc.constantFrom(...all), maxLength: 40 });
    fc.assert(fc.property(texts, (text) => mendText(text) === text && cleanSource(text) === text));
    for (const unit of all) expect(mendText(unit + unit)).toBe(unit + unit);
  });

  test('the letters of Vietnamese and the signs of news are among them', () => {
    expect(isUsual('Đảng bộ tỉnh: “Đoàn kết” – 98 %… Ợ ữ ỹ')).toBe(true);
  });
});

describe('cleanSource', () => {
  test('normalises line ends, mark of byte order, letters; keeps Ð, entities and blanks', () => {
    expect(cleanSource('\ufeff# Ti\u00ea\u0301ng\r\n\r\n\u200bQÐ &amp;  x\u00a0y\r\tz\n')).toBe(
      '# Tiếng\n\nQÐ &amp;  x\u00a0y\n\tz\n',
    );
  });

  test('puts a blank where word processors leave a break, nothing for other controls', () => {
    expect(cleanSource('a\vb\fc\u0085d\u2028e\u2029f\u0000g\u001bh\u007fi')).toBe('a b c d e fghi');
  });

  test('the number of lines stays', () => {
    fc.assert(
      fc.property(dirty, (text) => {
        const lines = text.split(/\r\n|\r|\n/).length;
        expect(cleanSource(text).split('\n')).toHaveLength(lines);
      }),
    );
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(fc.property(dirty, (text) => cleanSource(cleanSource(text)) === cleanSource(text)));
  });
});
