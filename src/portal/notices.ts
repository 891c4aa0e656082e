import type { Notice } from './page.ts';

/** Notices, those with the latest first day first. */
export interface Notices {
  current: readonly Notice[];
  /** Their last day is over. */
  past: readonly Notice[];
}

/** @param now milliseconds */
export function noticesOf(notices: readonly Notice[], now: number): Notices {
  const sorted = notices.toSorted(
    (a, b) => b.from.instant - a.from.instant || (a.id < b.id ? -1 : 1),
  );
  const isOver = (notice: Notice) => isPast(notice, now);
  return { current: sorted.filter((each) => !isOver(each)), past: sorted.filter(isOver) };
}

/** Whether a notice's last day is over at `now` (milliseconds). */
export function isPast({ until }: Pick<Notice, 'until'>, now: number): boolean {
  return until !== undefined && until.end <= now;
}
