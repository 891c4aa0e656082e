import { slugify } from '#text/slug.ts';
import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import { gathered, type Label } from './gathered.ts';
import { authorUrl } from './urls.ts';

/** The channel of each author by id. @param articles oldest first */
export function authorChannels(articles: readonly Article[]): Map<string, Channel> {
  return gathered('author', articles, authorsOf, authorUrl);
}

/**
 * The authors of an article that have a page; a name without any letter or digit has none.
 *
 * @example authorsOf({ authors: ['Văn Khải'] }) // [{ id: 'van-khai', name: 'Văn Khải' }]
 */
export function authorsOf({ authors }: Pick<Article, 'authors'>): Label[] {
  return authors.map((name) => ({ id: slugify(name), name })).filter(({ id }) => id !== '');
}
