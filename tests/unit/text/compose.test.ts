import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '#text/compose.ts';

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];

/** Every vowel of the language with its mark and each tone: the composed letter, its base, its marks. */
const letters = vowels.flatMap((vowel) =>
  tones.map((tone) => {
    const letter = (vowel + tone).normalize('NFC');
    const [base = '', ...marks] = letter.normalize('NFD');
    return { letter, base, marks };
  }),
);

function orders(marks: readonly string[]): string[][] {
  if (marks.length < 2) return [[...marks]];
  return marks.flatMap((first, i) =>
    orders(marks.toSpliced(i, 1)).map((others) => [first, ...others]),
  );
}

describe('compose', () => {
  test('knows all 120 letters with a tone', () => {
    expect(new Set(letters.map(({ letter }) => letter)).size).toBe(120);
    for (const { letter } of letters) expect([...letter]).toHaveLength(1);
  });

  test('every order of the marks gives the composed letter', () => {
    for (const { letter, base, marks } of letters) {
      for (const order of orders(marks)) {
        expect(compose(base + order.join(''))).toBe(letter);
      }
    }
  });

  test('so does a mark on a letter that holds the other mark already', () => {
    for (const { letter, base, marks } of letters) {
      for (const [first = '', second = ''] of orders(marks)) {
        expect(compose((base + first).normalize('NFC') + second)).toBe(letter);
      }
    }
  });

  test('inside words and next to other letters', () => {
    expect(compose('tie\u0301\u0302ng Vie\u0323\u0302t, đ\u01b0\u01a1\u0300ng')).toBe(
      'tiếng Việt, đường',
    );
  });

  test('marks of other languages keep their order', () => {
    expect(compose('n\u0301\u0302')).toBe('n\u0301\u0302'.normalize('NFC'));
    expect(compose('ﬁ²')).toBe('ﬁ²');
  });

  test('gives NFC, and the same when done twice', () => {
    const marked = fc.string({
      unit: fc.constantFrom(...vowels, ...tones, '\u0302', '\u0306', '\u031b', 'đ', 'n', ' '),
    });
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'binary' })), (text) => {
        const once = compose(text);
        expect(once).toBe(once.normalize('NFC'));
        expect(compose(once)).toBe(once);
      }),
    );
  });
});
