import { describe, expect, test } from 'vitest';
import { askedOf } from '#search/asked.ts';
import { pairStart, pairTerm, syllableStart, syllableTerm } from '#search/terms.ts';

const none: ReadonlySet<string> = new Set();

describe('what is looked up', () => {
  test('are pairs and syllables, each once', () => {
    const { first, rest, spoken } = askedOf('Bụi lên, bụi lên', none);
    expect(spoken).toEqual(['bụi', 'lên', 'bụi', 'lên']);
    expect(first.toSorted()).toEqual(
      [
        pairTerm('bụi', 'lên'),
        pairTerm('lên', 'bụi'),
        syllableTerm('bụi'),
        syllableTerm('lên'),
      ].toSorted(),
    );
    expect(rest).toEqual([]);
  });

  test.each([
    ['combining tones', 'ho\u0300a bi\u0300nh', 'hòa bình'],
    ['a tone before the circumflex', 'tie\u0301\u0302ng', 'tiếng'],
    ['the other school', 'Hoà lí', 'hòa lý'],
    ['the letters of other fonts', 'Ðảng QÐ', 'đảng qđ'],
    ['letters that take no room', 'đả\u200bng b\u00adộ', 'đảng bộ'],
    ['blanks around a number', '55 – CT/TW', '55-CT/TW'],
  ])('is the same for %s', (_, one, other) => {
    const [first, second] = [askedOf(one, none), askedOf(other, none)];
    expect([first.first, first.spoken]).toEqual([second.first, second.spoken]);
  });

  test.each(['', '   ', '…!?', '🌀', '<>', '\ud83c'])('is nothing for %j', (typed) => {
    for (const unfinished of [true, false]) {
      expect(askedOf(typed, none, { unfinished })).toMatchObject({
        first: [],
        rest: [],
        spoken: [],
      });
    }
  });

  test('ends with the 24th syllable', () => {
    const typed = Array.from({ length: 2000 }, (_, at) => `x${at}`).join(' ');
    const { first, rest, spoken } = askedOf(typed, new Set(['x3']));
    expect(spoken).toHaveLength(24);
    expect(first.length + rest.length).toBe(24 + 23);
    const half = askedOf(typed, none, { unfinished: true });
    expect(half.first.at(-1)).toBe(syllableTerm('x22'));
  });
});

describe('common syllables', () => {
  const common = new Set(['của', 'cua', 'tỉnh']);

  test('are left for later, their pairs are not', () => {
    const { first, rest } = askedOf('của tỉnh Trà', common);
    expect(first).toEqual([pairTerm('của', 'tỉnh'), pairTerm('tỉnh', 'trà'), syllableTerm('trà')]);
    expect(rest).toEqual([syllableTerm('của'), syllableTerm('tỉnh')]);
  });

  test('are common in the accents they were typed with', () => {
    expect(askedOf('cua bien', common).rest).toEqual([syllableTerm('cua')]);
    expect(askedOf('cửa biển', common).rest).toEqual([]);
  });

  test('are looked up when nothing else was asked', () => {
    expect(askedOf('tỉnh', common)).toMatchObject({
      first: [syllableTerm('tỉnh')],
      rest: [],
      spoken: ['tỉnh'],
    });
  });
});

describe('a last syllable that may be half typed', () => {
  const typing = (typed: string, common = none) => askedOf(typed, common, { unfinished: true });

  test('is looked up as the beginning of one, beside its neighbour', () => {
    expect(typing('dang b').first).toEqual([pairStart('dang', 'b'), syllableTerm('dang')]);
    expect(typing('tuyển sin').first).toEqual([pairStart('tuyển', 'sin'), syllableTerm('tuyển')]);
  });

  test('stands alone from two letters on', () => {
    expect(typing('đả').first).toEqual([syllableStart('đả')]);
    expect(typing('đ').first).toEqual([syllableTerm('đ')]);
  });

  test('keeps its tone where it was typed, as more may follow', () => {
    expect(typing('nhà hoà').spoken).toEqual(['nhà', 'hoà']);
    expect(typing('hoà nhà').spoken).toEqual(['hòa', 'nhà']);
  });

  test('is never left for later', () => {
    expect(typing('của tỉnh', new Set(['tỉnh', 'của'])).rest).toEqual([syllableTerm('của')]);
  });
});
