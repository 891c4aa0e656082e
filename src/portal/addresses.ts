import type { Portal } from './portal.ts';
import type { Register } from './register.ts';
import {
  articleUrl,
  authorsUrl,
  calendarUrl,
  correctionsUrl,
  dayUrl,
  eventsUrl,
  feedUrl,
  homeUrl,
  jsonFeedUrl,
  monthUrl,
  noticesUrl,
  pageUrl,
  registerUrl,
  searchUrl,
  siteMapUrl,
  sitemapIndexUrl,
  tagsUrl,
} from './urls.ts';

/** The URL of everything that a reader can open, as the routes make them. */
export function addressesOf(portal: Omit<Portal, 'hasPage'>): Set<string> {
  const { days, months, years } = portal.calendar();
  return new Set([
    ...[homeUrl(), searchUrl(), siteMapUrl(), feedUrl(), jsonFeedUrl(), sitemapIndexUrl()],
    ...[eventsUrl(), authorsUrl(), noticesUrl(), correctionsUrl(), registerUrl()],
    ...[tagsUrl(), calendarUrl(), ...years.map(({ url }) => url)],
    ...registerAddresses(portal.register()),
    ...[...portal.articles, ...portal.retracted].map(({ id }) => articleUrl(id)),
    ...[...portal.notices().current, ...portal.notices().past].map(({ id }) => pageUrl(id)),
    ...portal.pages.map(({ id }) => pageUrl(id)),
    ...months.map(({ month }) => monthUrl(month)),
    ...days.map(({ day }) => dayUrl(day)),
    ...portal.channels().flatMap((channel) => {
      const { url, bundles } = portal.archive(channel);
      return [channel.url, url, feedUrl(channel), ...bundles.map((bundle) => bundle.url)];
    }),
  ]);
}

function registerAddresses({ all, facets }: Register): string[] {
  return [
    ...all.documents.map(({ url }) => url),
    ...[all, ...[...facets.values()].flat()].flatMap(({ url, bundles }) => [
      url,
      ...bundles.map((bundle) => bundle.url),
    ]),
  ];
}
