import type {
  BreadcrumbList,
  Graph,
  ImageObject,
  NewsArticle,
  NewsMediaOrganization,
  Thing,
  WebSite,
} from 'schema-dts';
import type { Article } from '#portal/article.ts';
import { authorsOf } from '#portal/authors.ts';
import { isoInstant } from '#portal/date-text.ts';
import { modifiedOf } from '#portal/modified.ts';
import { isDrawing } from '#portal/picture.ts';
import type { Link, Site } from '#portal/site.ts';
import { absolute, articleUrl, authorUrl, homeUrl, searchUrl } from '#portal/urls.ts';
import { type LinkedMedium, playedData } from './linked-media.ts';

/* What search engines are told of a page: schema.org's words, as JSON-LD. The types hold its whole vocabulary. */

/** A picture with its size, as far as that is known. */
interface LinkedPicture {
  url: string;
  width?: number;
  height?: number;
}

/** The organization behind a portal. */
export function organizationData(site: Site): NewsMediaOrganization {
  const { owner, address, phone, email } = site.imprint;
  return {
    '@type': 'NewsMediaOrganization',
    ...organizationOf(site),
    name: site.name,
    url: absolute(site, homeUrl()),
    logo: {
      '@type': 'ImageObject',
      url: absolute(site, '/apple-touch-icon.png'),
      width: '180',
      height: '180',
    },
    ...(owner && { parentOrganization: { '@type': 'Organization', name: owner } }),
    ...(address && { address }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
  };
}

/** The portal itself, with its search. */
export function websiteData(site: Site): Graph {
  const website: WebSite = {
    '@type': 'WebSite',
    name: site.name,
    url: absolute(site, homeUrl()),
    inLanguage: site.language,
    publisher: organizationOf(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(site, searchUrl())}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    } as WebSite['potentialAction'],
  };
  return graph(organizationData(site), website);
}

/**
 * An article with the way down to it. Moments carry the portal's offset; a bare day begins at midnight.
 *
 * @param trail the sections above it, the highest first
 * @param media the films and sounds of its body
 */
export function articleData(
  site: Site,
  article: Article,
  {
    trail,
    picture,
    media,
  }: {
    trail: readonly Link[];
    picture?: LinkedPicture | undefined;
    media: readonly LinkedMedium[];
  },
): Graph {
  const url = absolute(site, articleUrl(article.id));
  const { date, tags, sources, corrections } = article;
  const authors = authorsOf(article).map(({ id, name }) => ({
    '@type': 'Person' as const,
    name,
    url: absolute(site, authorUrl(id)),
  }));
  const news: NewsArticle = {
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    headline: article.title,
    ...(article.summary && { description: article.summary }),
    datePublished: isoInstant(date),
    dateModified: isoInstant(modifiedOf(article)),
    inLanguage: site.language,
    isAccessibleForFree: true,
    articleSection: trail.map(({ title }) => title),
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
    author: authors.length > 0 ? authors : organizationOf(site),
    publisher: organizationOf(site),
    ...(picture && { image: pictureData(article, picture) }),
    ...playedData(site, article, media),
    ...(sources.length > 0 && { isBasedOn: sources.map(({ name, url: at }) => at ?? name) }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date: day, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: isoInstant(day),
        text,
      })),
    }),
  };
  const here = { title: article.title, url: articleUrl(article.id) };
  return graph(organizationData(site), news, wayTo(site, [...trail, here]));
}

/** The organization behind a portal, told elsewhere on the same page. */
export function organizationOf(site: Site): { '@id': string } {
  return { '@id': `${absolute(site, homeUrl())}#to-chuc` };
}

/** The way down to a page, itself included. */
export function wayTo(site: Site, trail: readonly Link[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(site, url),
    })),
  };
}

/** IPTC's word for what machines made is what search engines read. In place of a drawing a card is shared. */
function pictureData(article: Article, { url, width, height }: LinkedPicture): ImageObject {
  const picture =
    article.picture && !isDrawing(article.picture.image) ? article.picture : undefined;
  return {
    '@type': 'ImageObject',
    url,
    ...(width !== undefined && { width: String(width) }),
    ...(height !== undefined && { height: String(height) }),
    ...(picture?.caption && { caption: picture.caption }),
    ...(picture?.credit && { creditText: picture.credit }),
    ...(picture?.aiGenerated && {
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    }),
  };
}

export function graph(...parts: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': parts };
}

/** JSON as it may stand within a `<script>`. */
export function scriptJson(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
