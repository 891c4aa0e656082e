import rss from '@astrojs/rss';
import type { Article } from '#portal/article.ts';
import type { Channel } from '#portal/channel.ts';
import type { Portal } from '#portal/portal.ts';
import { absolute, articleUrl } from '#portal/urls.ts';

/** The newest articles of the portal, or of one section and its children, as an RSS 2.0 response. */
export function rssOf(portal: Portal, channel?: Channel): Promise<Response> {
  const { site } = portal;
  return rss({
    title: channel ? `${channel.title} – ${site.name}` : site.name,
    description: channel?.summary ?? site.tagline ?? site.name,
    site: absolute(site, channel?.url ?? '/'),
    items: portal.newest(site.lists.feed, channel).map((article) => itemOf(site, article)),
    customData: `<language>${site.language}</language>`,
    trailingSlash: true,
  });
}

function itemOf(site: Portal['site'], article: Article) {
  return {
    title: article.title,
    link: absolute(site, articleUrl(article.id)),
    description: article.summary,
    pubDate: new Date(article.date.instant),
    categories: article.tags.map((tag) => tag.name),
  };
}
