import { tzOffset } from '@date-fns/tz';

/** A calendar day, with the time of day when the writer gave one. `instant`: milliseconds since 1970-01-01T00:00Z. */
export interface Moment {
  day: string;
  time?: string;
  instant: number;
}

/** Why a text is no moment. `nearest` is the right form of what was probably meant. */
export interface MomentTrouble {
  kind: 'date-unreadable' | 'date-impossible';
  nearest?: string;
  reason?: string;
}

interface Clock {
  hour: number;
  minute: number;
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
  return { kind: 'date-unreadable', nearest: guess(text) };
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

function impossible(
  year: number,
  month: number,
  day: number,
  clock: Clock | undefined,
): MomentTrouble | undefined {
  const kind = 'date-impossible';
  if (year < 1900 || year > 2199) return { kind, reason: `Năm ${year} có lẽ là gõ nhầm.` };
  if (month < 1 || month > 12) {
    const nearest = day >= 1 && day <= 12 && month <= lastDay(year, day) && month > 0;
    return {
      kind,
      reason: `Một năm chỉ có 12 tháng, không có tháng ${month}.`,
      ...(nearest && { nearest: written(year, day, month, clock) }),
    };
  }
  const last = lastDay(year, month);
  if (day < 1 || day > last) {
    return {
      kind,
      reason: `Tháng ${month} năm ${year} có ${last} ngày, không có ngày ${day}.`,
      nearest: written(year, month, day < 1 ? 1 : last, clock),
    };
  }
  if (clock && (clock.hour > 23 || clock.minute > 59)) {
    const time = `${two(clock.hour)}:${two(clock.minute)}`;
    return {
      kind,
      reason: `Giờ viết từ 00:00 đến 23:59, không có ${time}.`,
      nearest: written(year, month, day, undefined),
    };
  }
  return undefined;
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

/** The right form of a date written some other way: `3.8.2022`, `14h30 ngày 3/8/22`, `03/08/2022 12:00:0AM`. */
function guess(text: string): string | undefined {
  const date = guessDate(text);
  if (!date) return undefined;
  const { year, month, day } = date;
  const clock = guessClock(text.replace(date.found, ' '));
  const trouble = impossible(year, month, day, clock);
  return trouble ? trouble.nearest : written(year, month, day, clock);
}

function guessDate(text: string) {
  const yearFirst = /(\d{4})\s*[-/.–]\s*(\d{1,2})\s*[-/.–]\s*(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return dateOf(yearFirst[0], yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst =
    /(\d{1,2})\s*(?:[-/.–]|tháng)\s*(\d{1,2})\s*(?:[-/.–,]|năm)\s*(\d{4}|\d{2}(?![\d:h]))/iu.exec(
      text,
    );
  if (dayFirst) return dateOf(dayFirst[0], dayFirst[3], dayFirst[2], dayFirst[1]);
  const solid = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (solid) return dateOf(solid[0], solid[1], solid[2], solid[3]);
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const english =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text) ??
    /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  if (!english) return undefined;
  const [found, a = '', b = '', year] = english;
  const [day, name] = /^\d/.test(a) ? [a, b] : [b, a];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : dateOf(found, year, String(month), day);
}

function dateOf(found: string, year = '', month = '', day = '') {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return { found, year: full, month: Number(month), day: Number(day) };
}

/** Midnight in the American writing (`12:00:0AM`) is how other systems print a bare day. */
function guessClock(text: string): Clock | undefined {
  const match = /(\d{1,2})\s*(?:[:hg]|giờ)\s*(\d{1,2})?(?::\d{1,2})?[\d.]*\s*(am|pm|sa|ch)?/iu.exec(
    text,
  );
  if (!match) return undefined;
  const half = match[3]?.toLowerCase();
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (half === 'am' || half === 'sa') {
    if (hour === 12 && minute === 0) return undefined;
    if (hour === 12) hour = 0;
  }
  if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12;
  return { hour, minute };
}

function written(year: number, month: number, day: number, clock: Clock | undefined): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  return clock ? `${date} ${two(clock.hour)}:${two(clock.minute)}` : date;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
