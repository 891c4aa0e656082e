import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import { gathered } from './gathered.ts';
import { tagUrl } from './urls.ts';

/** The channel of each tag by id. @param articles oldest first */
export function tagChannels(articles: readonly Article[]): Map<string, Channel> {
  return gathered('tag', articles, ({ tags }) => tags, tagUrl);
}
