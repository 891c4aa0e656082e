import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf } from '#search/asked.ts';
import { marksOf } from '#search/marks.ts';
import { passageOf } from '#search/passage.ts';

function pieces(text: string, words: string) {
  return passageOf(text, marksOf(text, askedOf(words, new Set()).spoken, new Set()));
}

const passage = (text: string, words: string) =>
  pieces(text, words)
    .map((piece) => piece.text)
    .join('');

const filler = (count: number, name = 'x') =>
  Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');

describe('a passage', () => {
  test('is the whole of a short text, with its signs', () => {
    expect(passage('«Bão lớn!» (ảnh)', 'bão')).toBe('«Bão lớn!» (ảnh)');
    expect(passage('', 'bão')).toBe('');
  });

  test('is the beginning where nothing answers', () => {
    const text = `${filler(60)}.`;
    expect(passage(text, 'bão')).toBe(`${filler(36)}\u00a0…`);
    expect(pieces(text, 'bão').some(({ marked }) => marked)).toBe(false);
  });

  test('is where the text answers, a few words before it', () => {
    const text = `${filler(100)} bão lớn ${filler(100, 'y')}`;
    const shown = passage(text, 'bão lớn');
    expect(shown).toMatch(/^… x94 x95 x96 x97 x98 x99 bão lớn y0 /);
    expect(shown).toMatch(/ y27\u00a0…$/);
    expect(pieces(text, 'bão lớn')[2]).toEqual({ text: 'bão lớn', marked: true });
  });

  test('prefers syllables side by side to the same apart', () => {
    const text = `bão ${filler(60)} lớn ${filler(60, 'y')} bão lớn ${filler(60, 'z')}`;
    expect(passage(text, 'bão lớn')).toContain('y59 bão lớn z0');
  });

  test('of two places as good is the first', () => {
    const text = `${filler(60)} bão lớn ${filler(60, 'y')} bão lớn ${filler(60, 'z')}`;
    expect(passage(text, 'bão lớn')).toContain('x59 bão lớn y0');
  });

  test('at the end of a text is as long as elsewhere, and ends with its last sign', () => {
    const shown = passage(`${filler(100)} bão lớn!`, 'bão lớn');
    expect(shown).toMatch(/^… x66 .* x99 bão lớn!$/);
  });

  test('that is cut after a sentence ends with its sign, as nothing is missing', () => {
    const text = `${filler(35)} hết.” ${filler(60)}`;
    expect(passage(text, 'bão')).toBe(`${filler(35)} hết.”`);
    expect(passage(`${filler(35)} hết.vn ${filler(60)}`, 'bão')).toMatch(/hết\.vn\u00a0…$/);
  });

  test('never parts a date or a number', () => {
    const text = `${filler(50)} ngày 26/9/2026 có năm người bão lớn ${filler(50, 'y')}`;
    expect(passage(text, 'bão lớn')).toMatch(/^… 26\/9\/2026 có/);
    expect(passage(`${filler(35)} 6.300 nhà ${filler(50)}`, 'bão')).toMatch(/ 6\.300\u00a0…$/);
  });

  test('is one line', () => {
    expect(passage('Kết quả\nBão\n\nlớn\tqua', 'bão lớn')).toBe('Kết quả Bão lớn qua');
  });

  test('is a stretch of the text, marks in it whatever the text', () => {
    const unit = fc.constantFrom('bão', 'lớn', 'một', 'hai,', 'ba.', '–', '<b>', '🌀');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 120 }), (parts) => {
        const text = `${parts.join(' ')} mưa`;
        const shown = passage(text, 'bão lớn');
        expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        const isFound = pieces(text, 'bão lớn').some(({ marked }) => marked);
        expect(isFound).toBe(parts.includes('bão') || parts.includes('lớn'));
      }),
    );
  });
});
