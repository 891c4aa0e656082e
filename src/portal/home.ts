import type { Article } from './article.ts';
import type { Block } from './front.ts';

/** Articles beside the lead story. */
export const FEATURED_NEWS = 4;

/** How long a featured article may stand on the home page, counted back from the newest article: 14 days. */
export const FEATURED_MILLISECONDS = 14 * 24 * 3_600_000;

/** The home page. No article stands twice among lead, featured and newest; the blocks may repeat them. */
export interface Home {
  /** Absent while the portal has no article. */
  lead?: Article;
  /** Pinned and featured ones after the lead, at most {@link FEATURED_NEWS}. */
  featured: readonly Article[];
  /** Newest first. */
  newest: readonly Article[];
  /** One for each section of the first level that has news, in menu order, its children's news included. */
  blocks: readonly Block[];
}

/**
 * @param articles of the whole portal, oldest first
 * @param now milliseconds; decides what is still pinned
 */
export function homeOf(
  articles: readonly Article[],
  blocks: readonly Block[],
  newestCount: number,
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
  const featured = chosen.slice(1, 1 + FEATURED_NEWS);
  const shown = new Set([lead, ...featured]);
  return {
    lead,
    featured,
    newest: newestFirst.filter((article) => !shown.has(article)).slice(0, newestCount),
    blocks: blocks.filter((block) => block.articles.length > 0),
  };
}
