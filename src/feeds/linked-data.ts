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
import { isoMoment } from '#portal/date-text.ts';
import { isDrawing } from '#portal/picture.ts';
import type { Link, Site } from '#portal/site.ts';
import { absolute, articleUrl, authorUrl, homeUrl, searchUrl } from '#portal/urls.ts';

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
    '@id': `${absolute(site, homeUrl())}#to-chuc`,
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
    publisher: { '@id': `${absolute(site, homeUrl())}#to-chuc` },
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
 * An article with the way down to it. Moments carry the portal's offset; a bare day stays a day.
 *
 * @param trail the sections above it, the highest first
 */
export function articleData(
  site: Site,
  article: Article,
  trail: readonly Link[],
  picture?: LinkedPicture,
): Graph {
  const url = absolute(site, articleUrl(article.id));
  const { date, updated, tags, sources, corrections } = article;
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
    datePublished: isoMoment(date),
    dateModified: isoMoment(updated ?? date),
    inLanguage: site.language,
    isAccessibleForFree: true,
    articleSection: trail.map(({ title }) => title),
    ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
    author: authors.length > 0 ? authors : { '@id': `${absolute(site, homeUrl())}#to-chuc` },
    publisher: { '@id': `${absolute(site, homeUrl())}#to-chuc` },
    ...(picture && { image: pictureData(article, picture) }),
    ...(sources.length > 0 && { isBasedOn: sources.map(({ name, url: at }) => at ?? name) }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date: day, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: isoMoment(day),
        text,
      })),
    }),
  };
  const way: BreadcrumbList = {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { title: article.title, url: articleUrl(article.id) }].map(
      ({ title, url: path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        item: absolute(site, path),
      }),
    ),
  };
  return graph(organizationData(site), news, way);
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

function graph(...parts: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': parts };
}

/** JSON as it may stand within a `<script>`. */
export function scriptJson(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
