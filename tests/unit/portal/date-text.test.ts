import { afterEach, describe, expect, test } from 'vitest';
import {
  formatDay,
  formatMoment,
  formatMonth,
  formatPeriod,
  isoInstant,
  isoMoment,
  weekdayOf,
} from '#portal/date-text.ts';
import { moment } from './invented.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each([
  ['UTC', 0],
  ['America/Los_Angeles', 420],
  ['Asia/Ho_Chi_Minh', -420],
  ['Pacific/Kiritimati', -840],
])('on a machine in %s', (machine, minutesBehind) => {
  test('dates stay those of the portal', () => {
    process.env.TZ = machine;
    expect(new Date('2022-08-03').getTimezoneOffset()).toBe(minutesBehind);
    expect(formatDay('2022-08-03')).toBe('03/08/2022');
    expect(formatMonth('2022-08')).toBe('08/2022');
    expect(formatMoment(moment('2022-08-03 00:05'))).toBe('03/08/2022 00:05');
    expect(isoMoment(moment('2022-08-03 00:05'))).toBe('2022-08-03T00:05:00+07:00');
    expect(weekdayOf('2022-08-03')).toBe(2);
  });
});

test('a bare day never shows a time', () => {
  const bare = moment('2022-08-03');
  expect(formatMoment(bare)).toBe('03/08/2022');
  expect(isoMoment(bare)).toBe('2022-08-03');
});

test('where machines want a time, a bare day begins at midnight', () => {
  expect(isoInstant(moment('2022-08-03'))).toBe('2022-08-03T00:00:00+07:00');
  expect(isoInstant(moment('2022-08-03 14:30'))).toBe('2022-08-03T14:30:00+07:00');
});

test('midnight that was given as a time is shown', () => {
  expect(formatMoment(moment('2022-08-03 00:00'))).toBe('03/08/2022 00:00');
});

test('a period of one day is that day', () => {
  expect(formatPeriod('2021-10-13', '2021-11-30')).toBe('13/10/2021 – 30/11/2021');
  expect(formatPeriod('2021-10-13', '2021-10-13')).toBe('13/10/2021');
});

test.each([
  [0, '+00:00'],
  [-3.5, '-03:30'],
  [5.75, '+05:45'],
])('an offset of %d hours is read off the moment', (hours, expected) => {
  const instant = Date.parse('2022-08-03T14:30Z') - hours * 3_600_000;
  const iso = isoMoment({ day: '2022-08-03', time: '14:30', instant });
  expect(iso).toBe(`2022-08-03T14:30:00${expected}`);
  expect(Date.parse(iso)).toBe(instant);
});

test('weeks run from Monday to Sunday, over leap days too', () => {
  const days = ['2024-02-26', '2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'];
  expect([...days, '2024-03-03'].map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
