/** A calendar day where the portal is at home: `2022-08-03`. */
export type Day = string;

/** A calendar month: `2022-08`. */
export type Month = string;

/**
 * A day, with the time of day when one was given.
 *
 * @example
 * { day: '2022-08-03', instant: 1659459600000 } // a bare day stands at its 00:00, but shows no time
 * { day: '2022-08-03', time: '14:30', instant: 1659511800000 }
 */
export interface Moment {
  day: Day;
  /** `HH:mm`; absent when the editor gave a day only. */
  time?: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  instant: number;
}
