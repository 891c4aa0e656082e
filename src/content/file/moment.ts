import { tzOffset } from '@date-fns/tz/tzOffset';
import { type Clock, impossible, type MomentTrouble } from './moment-calendar.ts';
import { guessMoment } from './moment-guess.ts';

/** A calendar day, with the time of day when the writer gave one. `instant`: milliseconds since 1970-01-01T00:00Z. */
export interface Moment {
  day: string;
  time?: string;
  instant: number;
}

const ISO_FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T|t| +)(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?: ?(Z|z|[+-]\d{2}(?::?\d{2})?))?)?$/;
const SLASH_FORM = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: +(\d{2}):(\d{2})(?::\d{2})?)?$/;

/**
 * Reads a day or a moment. Without an offset the time is the time zone's own; seconds are dropped.
 *
 * @example readMoment('3/8/2022', 'Asia/Ho_Chi_Minh') // { day: '2022-08-03', instant: 1659459600000 }
 */
export function readMoment(text: string, timeZone: string): Moment | MomentTrouble {
  const iso = ISO_FORM.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, offset] = iso;
    return momentOf(
      Number(year),
      Number(month),
      Number(day),
      clockOf(hour, minute),
      timeZone,
      offset,
    );
  }
  const slash = SLASH_FORM.exec(text);
  if (slash) {
    const [, day, month, year, hour, minute] = slash;
    return momentOf(Number(year), Number(month), Number(day), clockOf(hour, minute), timeZone);
  }
  return { kind: 'date-unreadable', nearest: guessMoment(text) };
}

export function isMoment(result: Moment | MomentTrouble): result is Moment {
  return 'instant' in result;
}

/** The first instant after it: a bare day counts whole. */
export function endOf(moment: Moment, timeZone: string): number {
  if (moment.time !== undefined) return moment.instant;
  const [year, month, day] = moment.day.split('-').map(Number) as [number, number, number];
  return instantOf(Date.UTC(year, month - 1, day + 1), timeZone);
}

function momentOf(
  year: number,
  month: number,
  day: number,
  clock: Clock | undefined,
  timeZone: string,
  offset?: string,
): Moment | MomentTrouble {
  const trouble = impossible(year, month, day, clock);
  if (trouble) return trouble;
  const local = Date.UTC(year, month - 1, day, clock?.hour ?? 0, clock?.minute ?? 0);
  if (offset === undefined) {
    const text = new Date(local).toISOString();
    const instant = instantOf(local, timeZone);
    return clock
      ? { day: text.slice(0, 10), time: text.slice(11, 16), instant }
      : { day: text.slice(0, 10), instant };
  }
  const minutes = minutesOf(offset);
  if (minutes === undefined)
    return { kind: 'date-impossible', reason: `Múi giờ ${offset} không có thật.` };
  const instant = local - minutes * 60_000;
  const here = new Date(instant + tzOffset(timeZone, new Date(instant)) * 60_000).toISOString();
  return { day: here.slice(0, 10), time: here.slice(11, 16), instant };
}

function instantOf(local: number, timeZone: string): number {
  const near = local - tzOffset(timeZone, new Date(local)) * 60_000;
  return local - tzOffset(timeZone, new Date(near)) * 60_000;
}

function minutesOf(offset: string): number | undefined {
  if (/^z$/i.test(offset)) return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function clockOf(hour: string | undefined, minute: string | undefined): Clock | undefined {
  return hour === undefined ? undefined : { hour: Number(hour), minute: Number(minute ?? 0) };
}
