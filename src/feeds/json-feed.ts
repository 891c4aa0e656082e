import type { Article } from '#portal/article.ts';
import type { Channel } from '#portal/channel.ts';
import { modifiedOf } from '#portal/modified.ts';
import type { Portal } from '#portal/portal.ts';
import { absolute, articleUrl, homeUrl, jsonFeedUrl } from '#portal/urls.ts';
import type { FeedContent } from './feed-content.ts';

/** The newest articles of the portal, or of one section and its children, as JSON Feed 1.1. */
export async function jsonFeedOf(
  portal: Portal,
  channel: Channel | undefined,
  contentOf: (article: Article) => Promise<FeedContent>,
): Promise<object> {
  const { site } = portal;
  const items = portal
    .newest(site.lists.feed, channel)
    .map(async (article) => itemOf(site, article, await contentOf(article)));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel ? `${channel.title} – ${site.name}` : site.name,
    home_page_url: absolute(site, channel?.url ?? homeUrl()),
    feed_url: absolute(site, jsonFeedUrl(channel)),
    language: site.language,
    items: await Promise.all(items),
  };
}

function itemOf(site: Portal['site'], article: Article, { html, picture }: FeedContent) {
  const { id, title, summary, date, authors, tags } = article;
  const modified = modifiedOf(article);
  const url = absolute(site, articleUrl(id));
  return {
    id: url,
    url,
    title,
    ...(summary && { summary }),
    content_html: html,
    ...(picture && { image: picture.url }),
    date_published: new Date(date.instant).toISOString(),
    ...(modified !== date && { date_modified: new Date(modified.instant).toISOString() }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(tags.length > 0 && { tags: tags.map(({ name }) => name) }),
  };
}
