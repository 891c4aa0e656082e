import { endOf, isMoment, type Moment, readMoment } from '../file/moment.ts';
import { reject } from './reject.ts';
import { text } from './text.ts';

/** A day or a moment, local where no offset is given. */
export function moment(timeZone: string) {
  return text.transform((value, context): Moment => {
    const result = readMoment(value, timeZone);
    if (isMoment(result)) return result;
    const { kind, ...facts } = result;
    return reject(context, kind, facts);
  });
}

/** A day or a moment as the first instant after it. */
export function until(timeZone: string) {
  return moment(timeZone).transform((value) => endOf(value, timeZone));
}
