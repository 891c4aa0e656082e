import type { Article } from './article.ts';
import { homeOf } from './home.ts';
import { compareOldestFirst } from './order.ts';

/** An article with the moments (milliseconds) at which it comes and goes by itself. */
export interface TimedArticle {
  article: Article;
  /** Readers, or those of a preview, see it in lists now. */
  shown: boolean;
  appearsAt?: number;
  expiresAt?: number;
}

/** The next moment at which the portal is another one though nobody did anything. */
export interface NextChange {
  /** Milliseconds. */
  at: number;
  appearing: Article[];
  expiring: Article[];
  /** Their time on top of the home page is over, and others stand there then. */
  unpinned: Article[];
}

/**
 * The earliest moment after `now` from which on a build makes another portal: none earlier does, and one at it always does. An
 * article whose pin ends counts only if the home page moves.
 *
 * @returns undefined when everything stays as it is for good
 */
export function nextChange(
  articles: readonly TimedArticle[],
  lists: { newest: number; block: number },
  now: number,
): NextChange | undefined {
  const later = (moment: number | undefined) =>
    moment !== undefined && moment > now ? [moment] : [];
  const turns = articles.flatMap(({ appearsAt, expiresAt }) => later(appearsAt ?? expiresAt));
  const turn = turns.reduce((earliest, each) => Math.min(earliest, each), Infinity);
  const shown = articles.filter((each) => each.shown).map(({ article }) => article);
  const pins = [...new Set(shown.flatMap(({ pinnedUntil }) => later(pinnedUntil)))]
    .filter((moment) => moment <= turn)
    .sort((a, b) => a - b);
  const at = pins.length > 0 ? (firstMove(pins, shown, lists, now) ?? turn) : turn;
  if (at === Infinity) return undefined;
  const those = (isMeant: (each: TimedArticle) => boolean) =>
    articles.filter(isMeant).map(({ article }) => article);
  return {
    at,
    appearing: those(({ appearsAt }) => appearsAt === at),
    expiring: those(({ appearsAt, expiresAt }) => appearsAt === undefined && expiresAt === at),
    unpinned: pins.includes(at) ? shown.filter(({ pinnedUntil }) => pinnedUntil === at) : [],
  };
}

/** @param pins in order */
function firstMove(
  pins: readonly number[],
  shown: readonly Article[],
  lists: { newest: number; block: number },
  now: number,
): number | undefined {
  const ordered = shown.toSorted(compareOldestFirst);
  const homeAt = (moment: number) => {
    // The blocks of the sections follow from what stands above them.
    const { lead, featured, newest } = homeOf(ordered, () => [], lists, moment);
    return JSON.stringify([lead, ...featured, null, ...newest].map((each) => each?.id));
  };
  const before = homeAt(now);
  return pins.find((moment) => homeAt(moment) !== before);
}
