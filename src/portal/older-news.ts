import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { PAGER_LENGTH, type Pager, pagerOf } from './pager.ts';
import { bundleArticleUrl } from './urls.ts';

/** Articles on one page of "Các tin khác". */
export const OLDER_NEWS_PAGE = 10;

/** "Các tin khác" below an article. It depends on at most the hundred articles before it and on the oldest bundle. */
export interface OlderNews {
  /** Page 1: the articles of the same section just before this one, newest first, at most ten. */
  articles: readonly Article[];
  /** Number k leads to the first article of page k in its bundle; absent when nothing is older. */
  pager?: Pager;
}

/** @param index place of the article among those of its section, oldest first */
export function olderNewsOf(archive: Archive, index: number): OlderNews {
  const reach = OLDER_NEWS_PAGE * PAGER_LENGTH;
  const older = archive.channel.articles.slice(Math.max(0, index - reach), index).reverse();
  const urls = older
    .filter((_, place) => place % OLDER_NEWS_PAGE === 0)
    .map((article) => bundleArticleUrl(archive.bundleOf(article), article.slug));
  return {
    articles: older.slice(0, OLDER_NEWS_PAGE),
    pager: pagerOf(urls, archive.bundles[0]),
  };
}
