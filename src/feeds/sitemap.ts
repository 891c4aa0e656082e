import { isoMoment } from '#portal/date-text.ts';
import { modifiedOf } from '#portal/modified.ts';
import type { Portal } from '#portal/portal.ts';
import {
  absolute,
  articleUrl,
  authorsUrl,
  calendarUrl,
  correctionsUrl,
  eventsUrl,
  homeUrl,
  noticesUrl,
  pageUrl,
  registerUrl,
  siteMapUrl,
  sitemapPartUrl,
  tagsUrl,
} from '#portal/urls.ts';
import { escapeXml } from './xml.ts';

/** One part of the sitemap: the articles of a year, or everything that is no article. */
export interface SitemapPart {
  /** `2026`, or `trang`. */
  name: string;
  addresses: readonly SitemapAddress[];
}

interface SitemapAddress {
  path: string;
  /** Day or moment of the last change, as in `<time datetime>`. */
  changed?: string;
}

/** All parts, the years oldest first, so that a closed year's part never changes. */
export function sitemapParts(portal: Portal): SitemapPart[] {
  const years = Map.groupBy(portal.articles, (article) => article.date.day.slice(0, 4));
  return [
    { name: 'trang', addresses: frontAddresses(portal).map((path) => ({ path })) },
    ...[...years].map(([name, articles]) => ({
      name,
      addresses: articles.map((article) => ({
        path: articleUrl(article.id),
        changed: isoMoment(modifiedOf(article)),
      })),
    })),
  ];
}

/** The index that names all parts. */
export function sitemapIndex(portal: Portal): string {
  const parts = sitemapParts(portal).map(
    ({ name }) =>
      `<sitemap><loc>${escapeXml(absolute(portal.site, sitemapPartUrl(name)))}</loc></sitemap>`,
  );
  return document('sitemapindex', parts);
}

/** One part as XML. */
export function sitemapPart(portal: Portal, { addresses }: SitemapPart): string {
  return document(
    'urlset',
    addresses.map(({ path, changed }) => {
      const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
      return `<url><loc>${escapeXml(absolute(portal.site, path))}</loc>${lastmod}</url>`;
    }),
  );
}

function frontAddresses(portal: Portal): string[] {
  return [
    homeUrl(),
    siteMapUrl(),
    ...portal.channels().map((channel) => channel.url),
    ...portal.pages.map((page) => pageUrl(page.id)),
    ...[eventsUrl(), authorsUrl(), noticesUrl(), correctionsUrl(), registerUrl()],
    ...[tagsUrl(), calendarUrl(), ...portal.calendar().years.map(({ url }) => url)],
    ...[...portal.notices().current, ...portal.notices().past].map(({ id }) => pageUrl(id)),
    ...portal.register().all.documents.map(({ url }) => url),
  ];
}

function document(root: string, items: readonly string[]): string {
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${items.join('\n')}\n</${root}>\n`;
}
