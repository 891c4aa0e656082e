import type { Article } from '#portal/article.ts';
import type { Channel } from '#portal/channel.ts';
import type { Portal } from '#portal/portal.ts';
import { apiArticlesUrl, feedUrl, jsonFeedUrl } from '#portal/urls.ts';

/**
 * Views of the files for machines that stay as they are while nothing in them changes, by URL: feeds of channels, and months of
 * the API. Those of the portal as a whole change with nearly every build.
 *
 * @param bodyOf what the body of an article depends on
 */
export function machineViews(
  portal: Portal,
  bodyOf: (article: Article) => unknown,
): Map<string, unknown> {
  const feed = (channel: Channel) => {
    const { articles: _, ...head } = channel;
    const newest = portal.newest(portal.site.lists.feed, channel);
    return [head, newest, channel.kind === 'author' ? [] : newest.map(bodyOf)];
  };
  const months = Map.groupBy(portal.articles, ({ date }) => date.day.slice(0, 7));
  return new Map<string, unknown>([
    ...portal.channels().flatMap((channel): [string, unknown][] => {
      const view = feed(channel);
      const json = channel.kind === 'section' ? [jsonFeedUrl(channel)] : [];
      return [feedUrl(channel), ...json].map((url) => [url, view]);
    }),
    ...[...months].map(([month, articles]): [string, unknown] => [apiArticlesUrl(month), articles]),
  ]);
}
