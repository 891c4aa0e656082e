import type { Article } from './article.ts';
import type { Block } from './front.ts';

/** Chosen articles beside the lead story. */
export const FEATURED_NEWS = 4;

/** The second tier is filled up to so many with the newest, as long as "Tin mới" keeps at least as many. */
export const SECOND_TIER = 3;

/** A section with so many articles that stand nowhere above shows only them. */
export const UNSEEN_NEWS = 3;

/** How long a featured article may stand on the home page, counted back from the newest article: 14 days. */
export const FEATURED_MILLISECONDS = 14 * 24 * 3_600_000;

/**
 * The home page. No article stands twice among lead, featured and newest; only the block of a section with few articles
 * repeats them.
 */
export interface Home {
  /** Absent while the portal has no article. */
  lead?: Article;
  /** Pinned and featured ones after the lead, at most {@link FEATURED_NEWS}; then the newest, up to {@link SECOND_TIER}. */
  featured: readonly Article[];
  /** Newest first. */
  newest: readonly Article[];
  /** One for each section of the first level that has news, in menu order, its children's news included. */
  blocks: readonly Block[];
}

/**
 * @param articles of the whole portal, oldest first
 * @param blocksOf the newest of each section of the first level, so many of each
 * @param now milliseconds; decides what is still pinned
 */
export function homeOf(
  articles: readonly Article[],
  blocksOf: (length: number) => readonly Block[],
  lengths: { newest: number; block: number },
  now: number,
): Home {
  const newestFirst = articles.toReversed();
  const since = (newestFirst[0]?.date.instant ?? 0) - FEATURED_MILLISECONDS;
  const isPinned = (article: Article) => (article.pinnedUntil ?? 0) > now;
  const chosen = [
    ...newestFirst.filter(isPinned),
    ...newestFirst.filter(
      (article) => article.featured && article.date.instant >= since && !isPinned(article),
    ),
  ];
  const lead = chosen[0] ?? newestFirst[0];
  const selected = chosen.slice(1, 1 + FEATURED_NEWS);
  const others = without(newestFirst, [...selected, ...(lead ? [lead] : [])]);
  const places = Math.min(SECOND_TIER - selected.length, others.length - SECOND_TIER);
  const featured = [...selected, ...others.slice(0, Math.max(0, places))];
  const newest = without(others, featured).slice(0, lengths.newest);
  const top = [...(lead ? [lead] : []), ...featured];
  return {
    lead,
    featured,
    newest,
    blocks: blocksOf(lengths.block + top.length + newest.length)
      .filter((block) => block.articles.length > 0)
      .map((block) => ({ ...block, articles: ofBlock(block, top, newest, lengths.block) })),
  };
}

/** What stands nowhere above; in a small section also what is a line there, and the top itself when there is no more. */
function ofBlock({ articles }: Block, top: Article[], newest: Article[], length: number) {
  const lower = without(articles, top);
  const unseen = without(lower, newest);
  const enough = Math.min(UNSEEN_NEWS, length);
  const [first] = [unseen, lower].filter((each) => each.length >= enough);
  return (first ?? (lower.length > 0 ? lower : articles)).slice(0, length);
}

function without(articles: readonly Article[], others: readonly Article[]): Article[] {
  const left = new Set(others);
  return articles.filter((article) => !left.has(article));
}
