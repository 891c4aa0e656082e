import type { PageEntry } from '#content/read.ts';

/** What happens to notices and documents by itself. */
type Turn = 'beginning' | 'ending' | 'issued' | 'inForce' | 'outOfForce';

/** The next moment (milliseconds) at which some of it does, and to how many. */
export interface PageTurn extends Record<Turn, number> {
  at: number;
}

/** @param now milliseconds @returns undefined when no notice and no document waits for a moment */
export function pageTurn(
  pages: readonly PageEntry[],
  { now }: { now: number },
): PageTurn | undefined {
  const later = pages
    .filter(({ status }) => status === 'published' || status === 'future')
    .flatMap(momentsOf)
    .filter(({ at }) => at > now);
  const at = later.reduce((first, each) => Math.min(first, each.at), Infinity);
  if (at === Infinity) return undefined;
  const count = (turn: Turn) => later.filter((each) => each.at === at && each.turn === turn).length;
  return {
    at,
    beginning: count('beginning'),
    ending: count('ending'),
    issued: count('issued'),
    inForce: count('inForce'),
    outOfForce: count('outOfForce'),
  };
}

function momentsOf({ data: { notice, document } }: PageEntry): { at: number; turn: Turn }[] {
  const moment = (at: number | undefined, turn: Turn) => (at === undefined ? [] : [{ at, turn }]);
  return [
    ...moment(notice?.from.instant, 'beginning'),
    ...moment(notice?.until?.end, 'ending'),
    ...moment(document?.issued.instant, 'issued'),
    ...moment(document?.effective?.instant, 'inForce'),
    ...moment(document?.expires?.end, 'outOfForce'),
  ];
}
