/** A day, perhaps with a time, as its two inputs hold them. */
export interface MomentParts {
  /** `YYYY-MM-DD`, or empty. */
  day: string;
  /** `HH:mm`, or empty. */
  time: string;
}

/**
 * The parts of what a file says; nothing when it is in a form that the inputs cannot show.
 *
 * @example momentParts('3/8/2022 14:30') // { day: '2022-08-03', time: '14:30' }
 */
export function momentParts(text: string): MomentParts | undefined {
  if (text.trim() === '') return { day: '', time: '' };
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(text);
  if (iso) return { day: iso[1] ?? '', time: iso[2] ?? '' };
  const slash = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: +(\d{2}:\d{2})(?::\d{2})?)?$/.exec(text);
  if (!slash) return undefined;
  const [, day = '', month = '', year = '', time = ''] = slash;
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, time };
}

/** @example momentText({ day: '2022-08-03', time: '' }) // '2022-08-03' */
export function momentText({ day, time }: MomentParts): string {
  return day === '' ? '' : [day, time].filter(Boolean).join(' ');
}

/** The clock of the portal's zone, wherever the browser stands. */
export function momentAt(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(instant);
}
