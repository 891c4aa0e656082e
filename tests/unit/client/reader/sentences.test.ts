import { expect, test } from 'vitest';
import { sentencesOf } from '../../../../src/client/reader/sentences.ts';

const spoken = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

test('a text is read by its sentences, and nothing of it is lost', () => {
  const text = 'Cầu đã thông. Ai qua trước? “Dân bản!” Trời mưa… Hết';
  expect(spoken(text)).toEqual([
    'Cầu đã thông. ',
    'Ai qua trước? ',
    '“Dân bản!” ',
    'Trời mưa… ',
    'Hết',
  ]);
  expect(spoken(text).join('')).toBe(text);
});

test('short forms and numbers end no sentence', () => {
  expect(spoken('Về TP. Sông Trà. Quá 1.246 m, trụ số 3. Xong.')).toEqual([
    'Về TP. Sông Trà. ',
    'Quá 1.246 m, trụ số 3. Xong.',
  ]);
  expect(spoken('Ông Lê A. ')).toEqual(['Ông Lê A. ']);
});

test('what is too long for one breath is cut at a comma, or at a space', () => {
  const clause = 'một vế câu dài vừa phải để đọc';
  const long = Array(12).fill(clause).join(', ');
  const parts = spoken(long);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join('')).toBe(long);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(242);
  for (const part of parts.slice(0, -1)) expect(part).toMatch(/, $/);
  const words = Array(120).fill('từ').join(' ');
  expect(spoken(words).join('')).toBe(words);
  expect(spoken('a'.repeat(400))).toEqual(['a'.repeat(400)]);
});

test('nothing is nothing', () => {
  expect(spoken('')).toEqual([]);
  expect(spoken(' \n ')).toEqual([]);
});
