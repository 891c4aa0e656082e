import { dayText } from '../day-text.ts';
import type { Reference } from '../file/checked-file.ts';
import type { Moment } from '../file/moment.ts';
import { type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';

/**
 * Corrections and retractions of a day that has not begun. What they tell is in force as soon as it is written, so it cannot
 * bear a day to come.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export function correctionsAhead(files: readonly ReadFile[], now: number): Problem[] {
  return files.flatMap(({ file, checked: { data, references } }) => {
    if (!data || !('corrections' in data) || data.draft) return [];
    const ahead = (as: Reference['as'], dates: readonly Moment[]) => {
      const places = references.filter((each) => each.as === as).map(({ at }) => at);
      return dates.flatMap((date, index) =>
        beginOf(date) > now
          ? [problem('correction-ahead', file, { key: as, day: dayText(date.day) }, places[index])]
          : [],
      );
    };
    const { corrections, retracted } = data;
    return [
      ...ahead(
        'corrections',
        corrections.map(({ date }) => date),
      ),
      ...ahead('retracted', retracted ? [retracted.date] : []),
    ];
  });
}

/** The first instant of its day. */
function beginOf({ instant, time = '00:00' }: Moment): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instant - (hour * 60 + minute) * 60_000;
}
