import type { Article } from './article.ts';

export type ChannelKind = 'section' | 'tag' | 'event' | 'author';

/**
 * A run of articles with a front and a permanent archive of its own: a section, a tag, an event, an author.
 *
 * @example
 * { kind: 'section', id: 'thoi-su', title: 'Thời sự', url: '/thoi-su/', articles: […] }
 */
export interface Channel {
  kind: ChannelKind;
  id: string;
  title: string;
  summary?: string;
  /** URL of its front. */
  url: string;
  /** Its own articles, oldest first; those of a section's children are not among them. */
  articles: readonly Article[];
}
