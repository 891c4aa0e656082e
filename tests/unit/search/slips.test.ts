import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearSyllables } from '#search/slips.ts';

const letters = [...'abcdeghiklmnopqrstuvxy'];
const syllable = fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 7 });
const place = fc.nat(6);
const letter = fc.constantFrom(...letters);

/** Every way to slip once. */
const slips: Record<string, (word: string, at: number, letter: string) => string> = {
  'a letter more': (word, at, more) => word.slice(0, at) + more + word.slice(at),
  'a letter less': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'another letter': (word, at, other) => word.slice(0, at) + other + word.slice(at + 1),
  'two letters swapped': (word, at) =>
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
};

describe('a known syllable', () => {
  test.each(Object.entries(slips))('with %s is recognised', (_, slip) => {
    fc.assert(
      fc.property(syllable, place, letter, (meant, at, other) => {
        const typed = slip(meant, Math.min(at, meant.length - 1), other);
        fc.pre(typed !== meant && typed.length >= 3);
        expect(nearSyllables(typed, ['zzzzz', meant])).toEqual([meant]);
      }),
    );
  });

  test('as typed, in whatever accents, is no slip', () => {
    expect(nearSyllables('tuyển', ['tuyen'])).toEqual([]);
    expect(nearSyllables('tuyểm', ['tuyen'])).toEqual(['tuyen']);
  });

  test.each([
    ['two letters less', 'tuy', 'tuyen'],
    ['two other letters', 'tayan', 'tuyen'],
    ['letters swapped over another', 'nghe', 'hgne'],
    ['three letters turned', 'abc', 'cab'],
    ['a swap and a letter more', 'isnhx', 'sinh'],
  ])('with %s is not', (_, typed, meant) => {
    expect(nearSyllables(typed, [meant])).toEqual([]);
  });
});

test('the most frequent come first, and few of them', () => {
  const known = ['sinh', 'hinh', 'xinh', 'minh', 'dinh', 'linh', 'tinh', 'kinh'];
  expect(nearSyllables('zinh', known)).toEqual(known.slice(0, 6));
});

test.each(['si', 'x', '', '2022', 'tt1', '55'])('%j is not mended', (typed) => {
  expect(nearSyllables(typed, ['sin', 'xa', 'a', '2023', 'tt2', '555', 'tta'])).toEqual([]);
});
