import type { Day, Month } from './moment.ts';

/** Anything with a front of its own: its permanent archive and its feed lie below the front's URL. */
export interface HasFront {
  /** URL of the front, `/thoi-su/`. */
  url: string;
}

export const homeUrl = (): string => folder();

/** @example sectionUrl('thoi-su') // '/thoi-su/' */
export const sectionUrl = (id: string): string => folder(id);

/** @example articleUrl('thoi-su/khanh-thanh-cau') // '/thoi-su/khanh-thanh-cau/' */
export const articleUrl = (id: string): string => folder(id);

/** @example pageUrl('gioi-thieu') // '/gioi-thieu/' */
export const pageUrl = (id: string): string => folder(id);

/** @example tagUrl('chuyen-doi-so') // '/tu-khoa/chuyen-doi-so/' */
export const tagUrl = (id: string): string => folder('tu-khoa', id);

/** All tags. */
export const tagsUrl = (): string => folder('tu-khoa');

/** @example eventUrl('bao-so-9') // '/su-kien/bao-so-9/' */
export const eventUrl = (id: string): string => folder('su-kien', id);

/** All events. */
export const eventsUrl = (): string => folder('su-kien');

/** @example authorUrl('van-khai') // '/tac-gia/van-khai/' */
export const authorUrl = (id: string): string => folder('tac-gia', id);

/** All authors. */
export const authorsUrl = (): string => folder('tac-gia');

/** All notices. */
export const noticesUrl = (): string => folder('thong-bao');

/** The register of documents. */
export const registerUrl = (): string => folder('van-ban');

/** @example facetUrl('loai', 'chi-thi') // '/van-ban/loai/chi-thi/' */
export const facetUrl = (facet: string, id: string): string => folder('van-ban', facet, id);

/** The articles of a month, for programs. */
export const apiArticlesUrl = (month: Month): string => file(`api/articles/${month}.json`);

/** All documents, for programs. */
export const documentsApiUrl = (): string => file('api/documents.json');

/** All corrections. */
export const correctionsUrl = (): string => folder('dinh-chinh');

/** A file offered by an article or a page: `/thoi-su/ke-hoach/tep/phu-luc.pdf`. */
export const attachmentUrl = (id: string, name: string): string =>
  folder(id) + name.split('/').map(encodeURIComponent).join('/');

/** The picture under which an article is shared: `/_the/thoi-su/khanh-thanh-cau_1x0c7lk9d2h3a.png`. */
export const cardUrl = (id: string, digest: string): string => file(`_the/${id}_${digest}.png`);

/** The index of a channel's permanent archive: `/thoi-su/luu-tru/`. */
export const archiveUrl = (channel: HasFront): string => `${channel.url}luu-tru/`;

/** One year within that index: `/thoi-su/luu-tru/#nam-2021`. */
export const archiveYearUrl = (channel: HasFront, year: string): string =>
  `${archiveUrl(channel)}#${yearAnchor(year)}`;

/** The `id` attribute of a year on an archive index. */
export const yearAnchor = (year: string): string => `nam-${year}`;

/** @example bundleUrl(channel, '2021', 3) // '/thoi-su/luu-tru/2021/3/' */
export const bundleUrl = (channel: HasFront, year: string, number: number): string =>
  `${archiveUrl(channel)}${year}/${number}/`;

/** The place of one article on a bundle page of its section, where the article's slug is its `id` attribute. */
export const bundleArticleUrl = (bundle: HasFront, slug: string): string => `${bundle.url}#${slug}`;

/** All years that have news. */
export const calendarUrl = (): string => folder('luu-tru');

/** @example yearUrl('2022') // '/luu-tru/2022/' */
export const yearUrl = (year: string): string => folder('luu-tru', year);

/** @example monthUrl('2022-08') // '/luu-tru/2022/08/' */
export const monthUrl = (month: Month): string => folder('luu-tru', ...month.split('-'));

/** @example dayUrl('2022-08-03') // '/luu-tru/2022/08/03/' */
export const dayUrl = (day: Day): string => folder('luu-tru', ...day.split('-'));

/** The search page, with the query filled in when one is given. */
export const searchUrl = (query?: string): string =>
  folder('tim-kiem') + (query ? `?q=${encodeURIComponent(query)}` : '');

export const siteMapUrl = (): string => folder('so-do-trang');

/** The feed of the portal, or of one channel. */
export const feedUrl = (channel?: HasFront): string =>
  channel ? `${channel.url}rss.xml` : file('rss.xml');

/** The same as JSON Feed. */
export const jsonFeedUrl = (channel?: HasFront): string =>
  channel ? `${channel.url}feed.json` : file('feed.json');

export const sitemapIndexUrl = (): string => file('sitemap-index.xml');
/** @example sitemapPartUrl('2026') // '/sitemap-2026.xml' */
export const sitemapPartUrl = (name: string): string => file(`sitemap-${name}.xml`);
export const newsSitemapUrl = (): string => file('sitemap-news.xml');
export const openSearchUrl = (): string => file('opensearch.xml');
export const robotsUrl = (): string => file('robots.txt');
export const notFoundUrl = (): string => file('404.html');

/**
 * The whole address of a root-relative path; whole addresses pass unchanged.
 *
 * @example
 * absolute(site, '/thoi-su/') // 'https://songtra.example.vn/thoi-su/'
 */
export function absolute(site: { url: string }, path: string): string {
  return path.startsWith('/') ? site.url.replace(/\/+$/, '') + path : path;
}

function folder(...parts: string[]): string {
  return file(parts.map((part) => `${part}/`).join(''));
}

/** Every path of the portal passes here, so this is the one place to know where its root lies. */
function file(path: string): string {
  return `/${path}`;
}
