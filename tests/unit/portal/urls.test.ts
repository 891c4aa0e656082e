import { expect, test } from 'vitest';
import * as urls from '#portal/urls.ts';

const section = { url: '/thoi-su/' };
const tag = { url: '/tu-khoa/du-lich/' };

test.each([
  ['home', urls.homeUrl(), '/'],
  ['section', urls.sectionUrl('thoi-su'), '/thoi-su/'],
  ['article', urls.articleUrl('thoi-su/khanh-thanh-cau'), '/thoi-su/khanh-thanh-cau/'],
  ['page', urls.pageUrl('gioi-thieu'), '/gioi-thieu/'],
  ['tag', urls.tagUrl('du-lich'), '/tu-khoa/du-lich/'],
  ['archive of a section', urls.archiveUrl(section), '/thoi-su/luu-tru/'],
  ['year of an archive', urls.archiveYearUrl(section, '2021'), '/thoi-su/luu-tru/#nam-2021'],
  ['bundle of a section', urls.bundleUrl(section, '2021', 3), '/thoi-su/luu-tru/2021/3/'],
  ['bundle of a tag', urls.bundleUrl(tag, '2021', 12), '/tu-khoa/du-lich/luu-tru/2021/12/'],
  [
    'article in a bundle',
    urls.bundleArticleUrl({ url: '/a/luu-tru/2021/3/' }, 'le-hoi'),
    '/a/luu-tru/2021/3/#le-hoi',
  ],
  ['tags', urls.tagsUrl(), '/tu-khoa/'],
  ['calendar', urls.calendarUrl(), '/luu-tru/'],
  ['year', urls.yearUrl('2022'), '/luu-tru/2022/'],
  ['month', urls.monthUrl('2022-08'), '/luu-tru/2022/08/'],
  ['day', urls.dayUrl('2022-08-03'), '/luu-tru/2022/08/03/'],
  ['search', urls.searchUrl(), '/tim-kiem/'],
  [
    'search for words',
    urls.searchUrl('đảng bộ & tỉnh'),
    '/tim-kiem/?q=%C4%91%E1%BA%A3ng%20b%E1%BB%99%20%26%20t%E1%BB%89nh',
  ],
  ['site map', urls.siteMapUrl(), '/so-do-trang/'],
  ['feed', urls.feedUrl(), '/rss.xml'],
  ['feed of a section', urls.feedUrl(section), '/thoi-su/rss.xml'],
  ['sitemap index', urls.sitemapIndexUrl(), '/sitemap-index.xml'],
  ['news sitemap', urls.newsSitemapUrl(), '/sitemap-news.xml'],
  ['OpenSearch', urls.openSearchUrl(), '/opensearch.xml'],
  ['robots', urls.robotsUrl(), '/robots.txt'],
  ['404', urls.notFoundUrl(), '/404.html'],
])('%s', (_, url, expected) => {
  expect(url).toBe(expected);
});

test.each([
  ['https://songtra.example.vn', '/thoi-su/', 'https://songtra.example.vn/thoi-su/'],
  ['https://songtra.example.vn/', '/', 'https://songtra.example.vn/'],
  ['https://example.vn/song-tra', '/thoi-su/', 'https://example.vn/song-tra/thoi-su/'],
  ['https://songtra.example.vn', 'https://anh.example.vn/a.jpg', 'https://anh.example.vn/a.jpg'],
])('%s and %s make one address', (url, path, expected) => {
  expect(urls.absolute({ url }, path)).toBe(expected);
});
