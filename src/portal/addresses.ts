import type { Portal } from './portal.ts';
import {
  articleUrl,
  dayUrl,
  feedUrl,
  homeUrl,
  monthUrl,
  pageUrl,
  searchUrl,
  siteMapUrl,
  sitemapIndexUrl,
} from './urls.ts';

/** The URL of everything that a reader can open, as the routes make them. */
export function addressesOf(portal: Omit<Portal, 'hasPage'>): Set<string> {
  const { days, months } = portal.calendar();
  return new Set([
    ...[homeUrl(), searchUrl(), siteMapUrl(), feedUrl(), sitemapIndexUrl()],
    ...portal.articles.map(({ id }) => articleUrl(id)),
    ...portal.pages.map(({ id }) => pageUrl(id)),
    ...months.map(({ month }) => monthUrl(month)),
    ...days.map(({ day }) => dayUrl(day)),
    ...portal.channels().flatMap((channel) => {
      const { url, bundles } = portal.archive(channel);
      const feed = channel.kind === 'section' ? [feedUrl(channel)] : [];
      return [channel.url, url, ...feed, ...bundles.map((bundle) => bundle.url)];
    }),
  ]);
}
