import { endOf, isMoment, type Moment, readMoment } from '../file/moment.ts';
import { reject } from './reject.ts';
import { text } from './text.ts';

/** A day or a moment, local where no offset is given. Midnight is how other systems write a day. */
export function moment(timeZone: string) {
  return exactMoment(timeZone).transform(({ day, time, instant }): Moment => {
    return { day, ...(time !== undefined && time !== '00:00' && { time }), instant };
  });
}

/** A day or a moment as the first instant after it. */
export function until(timeZone: string) {
  return exactMoment(timeZone).transform((value) => endOf(value, timeZone));
}

/** The last day or moment of something, with the first instant after it. */
export function lastMoment(timeZone: string) {
  return moment(timeZone).transform((value): Moment & { end: number } => ({
    ...value,
    end: endOf(value, timeZone),
  }));
}

function exactMoment(timeZone: string) {
  return text.transform((value, context): Moment => {
    // Whoever answers yes has taken the key for another one.
    if (/^(?:true|yes|có|on)$/iu.test(value)) return reject(context, 'value-wrong', {});
    const result = readMoment(value, timeZone);
    if (isMoment(result)) return result;
    const { kind, ...facts } = result;
    return reject(context, kind, facts);
  });
}
