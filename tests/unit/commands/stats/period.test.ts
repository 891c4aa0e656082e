import { describe, expect, it, test } from 'vitest';
import { UsageError } from '#commands/arguments.ts';
import { isWithin, monthsOf, readPeriod } from '#commands/stats/period.ts';

test('a period is its months, over the turn of the year too', () => {
  const period = readPeriod('2025-11', '2026-02');
  expect(monthsOf(period)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsOf(readPeriod('2026-01', '2026-01'))).toEqual(['2026-01']);
});

test('both ends belong to it', () => {
  const period = readPeriod('2026-01', '2026-02');
  const days = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01'];
  expect(days.map((day) => isWithin(day, period))).toEqual([false, true, true, false]);
});

describe('what is none is refused with a sentence', () => {
  it.each([
    ['2026-13', '2026-12', /không có tháng 13/],
    ['2026-00', '2026-12', /không có tháng 0/],
    ['2026-1', '2026-12', /“--from 2026-1” không phải là một tháng/],
    ['2026-01-01', '2026-12', /không phải là một tháng/],
    ['0026-01', '2026-12', /không phải là một tháng/],
    [undefined, '2026-12', /Thiếu “--from”/],
    ['2026-01', undefined, /Thiếu “--to”/],
    ['2026-02', '2026-01', /đứng trước/],
  ])('%s to %s', (from, to, sentence) => {
    expect(() => readPeriod(from, to)).toThrow(UsageError);
    expect(() => readPeriod(from, to)).toThrow(sentence);
  });
});
