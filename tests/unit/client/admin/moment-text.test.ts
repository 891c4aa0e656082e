import { describe, expect, it } from 'vitest';
import { momentAt, momentParts, momentText } from '../../../../src/client/admin/moment-text.ts';

describe('the day and the time of a field', () => {
  it.each([
    ['2022-08-03', '2022-08-03', ''],
    ['2022-08-03 12:00', '2022-08-03', '12:00'],
    ['2022-08-03T12:00:59', '2022-08-03', '12:00'],
    ['3/8/2022', '2022-08-03', ''],
    ['03/08/2022 12:00', '2022-08-03', '12:00'],
    ['', '', ''],
  ])('%j', (text, day, time) => {
    expect(momentParts(text)).toEqual({ day, time });
  });

  it.each(['2022-08-03T12:00Z', '2022-08-03 12:00+07:00', 'hôm qua', '2022-08-03 9h30'])(
    'are not guessed from %j',
    (text) => {
      expect(momentParts(text)).toBeUndefined();
    },
  );

  it('are written as editors write them, a day alone where no time is given', () => {
    expect(momentText({ day: '2022-08-03', time: '' })).toBe('2022-08-03');
    expect(momentText({ day: '2022-08-03', time: '09:05' })).toBe('2022-08-03 09:05');
    expect(momentText({ day: '', time: '09:05' })).toBe('');
  });
});

it('the clock is that of Vietnam: 1 January begins while the old year goes on elsewhere', () => {
  const instant = Date.parse('2026-12-31T22:00:00Z');
  expect(momentAt(instant, 'Asia/Ho_Chi_Minh')).toBe('2027-01-01 05:00');
  expect(momentAt(Date.parse('2026-12-31T17:00:00Z'), 'Asia/Ho_Chi_Minh')).toBe('2027-01-01 00:00');
});
