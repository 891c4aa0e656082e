import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, linesOf, setTitle } from '#cards/lines.ts';

/** Every letter one wide. */
const measure = (text: string) => [...text].length;

describe('linesOf', () => {
  it('takes as few lines as it can, and makes them even', () => {
    expect(linesOf('mot hai ba bon nam sau', measure, 20)).toEqual(['mot hai ba', 'bon nam sau']);
  });

  it('leaves no single syllable to the last line', () => {
    expect(linesOf('dự án cấp nước sạch', measure, 15)).toEqual(['dự án cấp', 'nước sạch']);
  });

  it('cuts a word that is wider than a line', () => {
    expect(linesOf('a songtra.example.vn b', measure, 10)).toEqual([
      'a',
      'songtra.ex',
      'ample.vn b',
    ]);
  });

  it('keeps together what a no-break blank joins', () => {
    expect(linesOf('ngày 5\u00a0tháng\u00a09 nghỉ', measure, 9)).toEqual([
      'ngày',
      '5\u00a0tháng\u00a09',
      'nghỉ',
    ]);
  });

  it('loses no letter, and no line is too wide', () => {
    const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('a', 'ễ', '1') });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 5, max: 40 }),
        (words, width) => {
          const lines = linesOf(words.join(' '), measure, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('setTitle', () => {
  const sizes = [
    { size: 2, lines: 1 },
    { size: 1, lines: 2 },
  ];

  it('takes the largest size that holds the title', () => {
    expect(setTitle('một hai', sizes, measure, 20)).toEqual({ size: 2, lines: ['một hai'] });
    expect(setTitle('một hai ba bốn', sizes, measure, 20)).toEqual({
      size: 1,
      lines: ['một hai ba bốn'],
    });
  });

  it('ends what is too long with an ellipsis', () => {
    const title = 'một hai ba bốn năm, sáu bảy tám chín mười';
    expect(setTitle(title, sizes, measure, 14)).toEqual({
      size: 1,
      lines: ['một hai ba bốn', 'năm, sáu bảy…'],
    });
  });
});

describe('cut', () => {
  it('leaves no comma before the ellipsis', () => {
    expect(cut('một, hai', measure, 6)).toBe('một…');
  });

  it('cuts within a word that is too wide', () => {
    expect(cut('songtra.example.vn', measure, 8)).toBe('songtra…');
  });
});
