import rss from '@astrojs/rss';
import type { Article } from '#portal/article.ts';
import type { Channel } from '#portal/channel.ts';
import type { Portal } from '#portal/portal.ts';
import { absolute, articleUrl, feedUrl } from '#portal/urls.ts';
import type { FeedContent } from './feed-content.ts';
import { escapeXml } from './xml.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * The newest articles of the portal, or of one channel (of a section and its children), as an RSS 2.0 response. An item is
 * known by its address, whatever changes in it.
 *
 * @param contentOf what an article says; without it, items have their summaries only
 */
export async function rssOf(
  portal: Portal,
  channel?: Channel,
  contentOf?: (article: Article) => Promise<FeedContent>,
): Promise<Response> {
  const { site } = portal;
  const items = portal
    .newest(site.lists.feed, channel)
    .map(async (article) => itemOf(site, article, await contentOf?.(article)));
  const self = absolute(site, feedUrl(channel));
  return rss({
    title: channel ? `${channel.title} – ${site.name}` : site.name,
    description: channel?.summary ?? site.tagline ?? site.name,
    site: absolute(site, channel?.url ?? '/'),
    xmlns: NAMESPACES,
    items: await Promise.all(items),
    customData: `<language>${site.language}</language><atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    trailingSlash: true,
  });
}

function itemOf(site: Portal['site'], article: Article, content?: FeedContent) {
  const creators = article.authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`);
  return {
    title: article.title,
    link: absolute(site, articleUrl(article.id)),
    description: article.summary,
    pubDate: new Date(article.date.instant),
    categories: article.tags.map((tag) => tag.name),
    customData: creators.join(''),
    ...(content && { content: content.html }),
    // How many bytes it has is known only once pictures are made; readers of feeds take 0 for that.
    ...(content?.picture && {
      enclosure: { url: content.picture.url, length: 0, type: content.picture.type },
    }),
  };
}
