import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '#text/nearest.ts';

const keys = ['title', 'date', 'updated', 'lead', 'kicker', 'image', 'author', 'source', 'tags'];

describe('nearest', () => {
  test.each([
    ['a letter left out', 'titl', 'title'],
    ['a letter too many', 'imagee', 'image'],
    ['a wrong letter', 'auther', 'author'],
    ['two letters swapped', 'tilte', 'title'],
    ['capitals', 'Date', 'date'],
    ['an ending', 'tag', 'tags'],
  ])('%s', (_, typed, meant) => {
    expect(nearest(typed, keys)).toBe(meant);
  });

  test('accents, blanks and underscores are no slips', () => {
    expect(nearest('Thời sự', ['the-thao', 'thoi-su'])).toBe('thoi-su');
    expect(nearest('xay_dung_dang', ['cac-ban-xay-dung-dang', 'xay-dung-dang'])).toBe(
      'xay-dung-dang',
    );
    expect(nearest('kinh-te', ['Kinh tế', 'Kinh tế số'])).toBe('Kinh tế');
  });

  test('a path among paths', () => {
    expect(
      nearest('thoi-su/khanh-thanh-cau-tra-giag-2', [
        'thoi-su/khoi-cong-cau-tra-giang-2',
        'thoi-su/khanh-thanh-cau-tra-giang-2',
        'kinh-te/khanh-thanh-cau-tra-giang-2',
      ]),
    ).toBe('thoi-su/khanh-thanh-cau-tra-giang-2');
  });

  test.each(['x', 'ab', 'nội dung', 'colour', ''])('no suggestion is near %j', (typed) => {
    expect(nearest(typed, keys)).toBeUndefined();
  });

  test('of equally near ones the first by code units, whatever their order', () => {
    expect(nearest('rate', ['date', 'late', 'gate'])).toBe('date');
    expect(nearest('rate', ['late', 'gate', 'date'])).toBe('date');
  });

  test('no candidates, no suggestion', () => {
    expect(nearest('title', [])).toBeUndefined();
  });

  test('a candidate itself is nearest, and one slip in a longer word is forgiven', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(word, fc.array(word), fc.nat(), (meant, others, place) => {
        expect(nearest(meant, [...others, meant])).toBe(meant);
        const at = place % meant.length;
        expect(nearest(meant.slice(0, at) + meant.slice(at + 1), [meant])).toBe(meant);
        expect(nearest(`${meant.slice(0, at)}z${meant.slice(at)}`, [meant])).toBe(meant);
      }),
    );
  });
});
