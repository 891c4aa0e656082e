import type { PageEntry } from '#content/read.ts';

/** The next moment (milliseconds) at which notices come or are over; counts are of those. */
export interface NoticeTurn {
  at: number;
  beginning: number;
  ending: number;
}

/** @param settings `now`: milliseconds; undefined when no notice waits for a moment */
export function noticeTurn(
  pages: readonly PageEntry[],
  { now }: { now: number },
): NoticeTurn | undefined {
  const moments = pages.flatMap(({ status, data: { notice } }) => {
    if (!notice || (status !== 'published' && status !== 'future')) return [];
    const { from, until } = notice;
    return [
      { at: from.instant, beginning: 1, ending: 0 },
      ...(until ? [{ at: until.end, beginning: 0, ending: 1 }] : []),
    ];
  });
  const later = moments.filter(({ at }) => at > now);
  const at = Math.min(...later.map((each) => each.at));
  if (at === Infinity) return undefined;
  const due = later.filter((each) => each.at === at);
  const count = (name: 'beginning' | 'ending') => due.reduce((sum, each) => sum + each[name], 0);
  return { at, beginning: count('beginning'), ending: count('ending') };
}
