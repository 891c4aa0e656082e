import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import type { Day, Moment, Month } from './moment.ts';

/** @example formatDay('2022-08-03') // '03/08/2022' */
export function formatDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** @example formatMonth('2022-08') // '08/2022' */
export function formatMonth(month: Month): string {
  return month.split('-').reverse().join('/');
}

/** `03/08/2022 14:30`; a bare day shows no time: `03/08/2022`. */
export function formatMoment(moment: Moment): string {
  const day = formatDay(moment.day);
  return moment.time ? `${day} ${moment.time}` : day;
}

/** `13/10/2021 – 30/11/2021`, or the day alone when both are the same. */
export function formatPeriod(first: Day, last: Day): string {
  return first === last ? formatDay(first) : `${formatDay(first)} – ${formatDay(last)}`;
}

/** Day of the week, 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(parseISO(day)) - 1;
}

/**
 * For `<time datetime>` and machines: `2022-08-03` for a bare day, else with the offset from UTC that lies between the
 * local time and the instant: `2022-08-03T14:30:00+07:00`.
 */
export function isoMoment(moment: Moment): string {
  return moment.time ? isoInstant(moment) : moment.day;
}

/** Where machines want a time, too: a bare day begins at midnight, `2022-08-03T00:00:00+07:00`. */
export function isoInstant({ day, time = '00:00', instant }: Moment): string {
  const local = Date.parse(`${day}T${time}Z`);
  const offset = Math.round((local - instant) / 60_000);
  return `${day}T${time}:00${formatOffset(offset)}`;
}

function formatOffset(minutes: number): string {
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `${minutes < 0 ? '-' : '+'}${pad(hours)}:${pad(Math.abs(minutes) % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
