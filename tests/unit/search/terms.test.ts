import { describe, expect, test } from 'vitest';
import {
  hasAccents,
  pairStart,
  pairTerm,
  STROKE,
  syllableOf,
  syllableStart,
  syllableTerm,
} from '#search/terms.ts';
import { fold } from '#text/fold.ts';

describe('a term', () => {
  test('folds like any accent, đ too', () => {
    for (const spoken of ['đảng', 'đđ', 'hđnd', 'tỉnh']) {
      const folded = syllableTerm(spoken).normalize('NFD').replace(/\p{M}/gu, '');
      expect(folded).toBe(syllableTerm(fold(spoken)));
    }
    expect(syllableTerm('đường')).toContain(`d${STROKE}`);
  });

  test('gives its syllable back, and a pair none', () => {
    for (const spoken of ['đảng', 'an', '55', 'hđnd', 'ủy']) {
      expect(syllableOf(syllableTerm(spoken))).toBe(spoken);
      expect(syllableOf(pairTerm(spoken, 'đ'))).toBeUndefined();
    }
  });

  test('of one word begins no other word', () => {
    const terms = ['an', 'anh', 'a', 'đa', 'đan'].flatMap((first) => [
      syllableTerm(first),
      ...['an', 'anh', 'n'].map((second) => pairTerm(first, second)),
    ]);
    for (const term of terms) {
      expect(terms.filter((other) => other.startsWith(term))).toEqual([term]);
    }
  });

  test('of something half typed begins what it may become, of its own kind only', () => {
    expect(pairTerm('đảng', 'bộ').startsWith(pairStart('đảng', 'b'))).toBe(true);
    expect(pairTerm('đảng', 'ủy').startsWith(pairStart('đảng', 'b'))).toBe(false);
    expect(syllableTerm('đảng').startsWith(syllableStart('đả'))).toBe(true);
    expect(pairTerm('đảng', 'bộ').startsWith(syllableStart('đả'))).toBe(false);
  });

  test('has accents where the reader typed some', () => {
    expect(['bộ', 'đang', 'ơ'].map((each) => hasAccents(syllableTerm(each)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(hasAccents(syllableTerm('bo'))).toBe(false);
    expect(hasAccents(pairTerm('dang', 'bo'))).toBe(false);
    expect(hasAccents(pairTerm('dang', 'bộ'))).toBe(true);
  });
});
