/**
 * A moment by the portal's own clock, as its pages write it.
 *
 * @param timeZone IANA name
 * @example momentText(new Date('2026-11-22T01:00Z'), 'Asia/Ho_Chi_Minh') // '08:00 22/11/2026'
 */
export function momentText(moment: Date, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((type) =>
    parts.get(type as Intl.DateTimeFormatPartTypes),
  );
  return `${hour}:${minute} ${day}/${month}/${year}`;
}
