import { expect, test } from 'vitest';
import { askedOf } from '#search/asked.ts';
import { coverageOf } from '#search/coverage.ts';

/** What an article covers that holds all terms of a text and no others. */
function covered(question: string, text: string, common: readonly string[] = []): number {
  const asked = askedOf(question, new Set(common));
  const there = new Set([...askedOf(text, new Set()).first]);
  const held = asked.first.filter((term) => there.has(term));
  return coverageOf(asked, asked.first).of(new Map(held.map((term) => [term, 1])));
}

test('what holds all of a question covers all of it', () => {
  expect(covered('đảng bộ tỉnh', 'Đảng bộ tỉnh Hà Tĩnh')).toBe(1);
  expect(covered('hội nghị hội nghị', 'hội nghị hội nghị')).toBe(1);
});

test('syllables and pairs count alike', () => {
  // Three of three syllables, one of two pairs.
  expect(covered('chủ tịch tỉnh', 'chủ tịch UBND tỉnh')).toBeCloseTo(4 / 5);
  expect(covered('bão số 9', 'bão số 5')).toBeCloseTo(3 / 5);
  expect(covered('đảng bộ', 'họp')).toBe(0);
});

test('common syllables that were not looked up count where a pair tells them, and else neither way', () => {
  const common = ['chủ', 'tịch', 'tỉnh'];
  // Two syllables and one pair, of these two and two pairs.
  expect(covered('chủ tịch tỉnh', 'chủ tịch UBND tỉnh', common)).toBeCloseTo(3 / 4);
});

test('short questions are meant whole, long ones in part', () => {
  const fitting = (question: string) => coverageOf(askedOf(question, new Set()), []).fitting;
  expect(fitting('bão số 9')).toBeGreaterThan(3 / 5);
  expect(fitting('làm thế nào để đăng ký thi lớp 10 trực tuyến')).toBeLessThan(1 / 2);
  expect(fitting('một '.repeat(24))).toBeGreaterThan(0.2);
});
