import { describe, expect, test } from 'vitest';
import { dayText, echoOf, filled } from '#client/search/words.ts';

describe('a sentence with values', () => {
  test('groups numbers as Vietnamese does', () => {
    expect(filled('Có {count} kết quả', { count: 12345 })).toBe('Có 12.345 kết quả');
  });

  test('leaves alone what a reader typed, braces and dollars too', () => {
    const query = '{count} $& $1';
    expect(filled('Có {count} kết quả cho “{query}”', { count: 2, query })).toBe(
      'Có 2 kết quả cho “{count} $& $1”',
    );
  });

  test('shows a name that has no value', () => {
    expect(filled('{a} {b}', { a: 'x' })).toBe('x {b}');
  });
});

describe('the echo of a question', () => {
  const sixty = `${'bão lũ '.repeat(8)}đê b`;

  test.each([
    ['', ''],
    ['đê biển', 'đê biển'],
    [sixty, sixty],
    [`${sixty} sạt lở`, `${sixty}…`],
    [`${sixty}iển`, `${'bão lũ '.repeat(8)}đê…`],
    ['a'.repeat(300), `${'a'.repeat(60)}…`],
    ['🌾'.repeat(100), `${'🌾'.repeat(60)}…`],
  ])('%s', (typed, echo) => {
    expect(echoOf(typed)).toBe(echo);
  });
});

test('days are written as readers write them', () => {
  expect(dayText('2022-08-03')).toBe('03/08/2022');
});
