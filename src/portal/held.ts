import type { Moment } from './moment.ts';

/** Why readers do not see an article. */
export type Held = 'draft' | 'future' | 'expired';

/** What decides whether an article is held; the clock is an argument. */
export interface HoldTimes {
  draft: boolean;
  date: Moment;
  /** The day or moment until which it is shown. */
  expires?: Moment;
}

/**
 * Why an article is held back at `now` (milliseconds), or undefined when readers may see it.
 *
 * @example
 * heldBecause({ draft: false, date: tomorrow }, now) // 'future'
 */
export function heldBecause(times: HoldTimes, now: number): Held | undefined {
  if (times.draft) return 'draft';
  if (times.expires && now >= endOf(times.expires)) return 'expired';
  if (times.date.instant > now) return 'future';
  return undefined;
}

/**
 * The first instant (milliseconds) after something that lasts "until" a moment: that moment itself, but the end of the
 * day when only a day was given. Days are taken to have 24 hours, as they have in Vietnam.
 */
export function endOf(moment: Moment): number {
  return moment.time ? moment.instant : moment.instant + 24 * 3_600_000;
}
