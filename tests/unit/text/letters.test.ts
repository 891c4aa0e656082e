import { describe, expect, test } from 'vitest';
import { mendLetters } from '#text/letters.ts';

// Cyrillic letters are written as escapes here: in print they cannot be told from Latin ones.
describe('mendLetters', () => {
  test.each([
    ['a word with some', 't\u043eàn c\u0430nh', 'toàn canh'],
    ['capitals', '\u0412\u041ENĐ, \u0422PHCM', 'BONĐ, TPHCM'],
    ['one that carries an accent', 'b\u04d1ng, h\u0435\u0301t', 'băng, hét'],
    ['marks in the wrong order', 'ti\u0435\u0301\u0302ng', 'tiếng'],
  ])('a look-alike becomes Latin: %s', (_, typed, mended) => {
    expect(mendLetters(typed)).toBe(mended);
  });

  test.each([
    ['a Russian word', '\u041c\u043e\u0441\u043a\u0432\u0430'],
    ['a word of look-alikes only', '\u0440\u043e\u0441\u0430'],
    ['a word with a letter Latin has no double of', '\u0411\u0430ltic'],
    ['a Russian word beside a Vietnamese one', 'báo \u041f\u0440\u0430\u0432\u0434\u0430'],
    ['Vietnamese', 'Đường ven biển Hải Hòa'],
  ])('stays: %s', (_, text) => {
    expect(mendLetters(text)).toBe(text);
  });

  test('Ð becomes Đ in either case', () => {
    expect(mendLetters('Ðiện, ðèn, Đá')).toBe('Điện, đèn, Đá');
  });
});
