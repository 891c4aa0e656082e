import type { Article } from './article.ts';

/** Length of "Tin mới hơn". Each place costs one rewritten page whenever an article is published. */
export const NEWER_NEWS = 3;

/**
 * "Tin mới hơn": the articles of the section just after one of them, newest first.
 *
 * @param articles those of the section, oldest first
 * @param index place of the article among them
 */
export function newerNewsOf(articles: readonly Article[], index: number): Article[] {
  return articles.slice(index + 1, index + 1 + NEWER_NEWS).reverse();
}
