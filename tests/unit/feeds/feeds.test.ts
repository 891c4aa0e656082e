import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { newsSitemap } from '#feeds/news-sitemap.ts';
import { openSearch } from '#feeds/open-search.ts';
import { rssOf } from '#feeds/rss.ts';
import { sitemapIndex, sitemapPart, sitemapParts } from '#feeds/sitemap.ts';
import { article, moment, portalOf, site } from '../portal/invented.ts';

const portal = portalOf([
  article('thoi-su/cu', '2019-05-01', { summary: 'Tin < cũ & hay' }),
  article('thoi-su/moi', '2026-01-02 00:30', { title: '"Nhà & cửa" < mới >' }),
  article('nong-nghiep/lua', '2026-01-03', {
    updated: moment('2026-01-04'),
    tags: [{ id: 'y-te', name: 'Y tế' }],
  }),
]);

const xmlOf = (text: string) => parseHTML(text.replace(/^<\?xml.*?\?>/, '')).document;
const textsOf = (text: string, selector: string) =>
  [...xmlOf(text).querySelectorAll(selector)].map((element) => element.textContent);

test('the feed of the portal has its newest articles with whole addresses', async () => {
  const feed = await (await rssOf(portal)).text();
  expect([...feed.matchAll(/<guid[^>]*>(.*?)<\/guid>/g)].map(([, guid]) => guid)).toEqual([
    'https://songtra.example.vn/nong-nghiep/lua/',
    'https://songtra.example.vn/thoi-su/moi/',
    'https://songtra.example.vn/thoi-su/cu/',
  ]);
  expect(feed).toContain('<pubDate>Thu, 01 Jan 2026 17:30:00 GMT</pubDate>');
  expect(feed).toContain('<language>vi</language>');
  expect(feed).toContain('Tin &lt; cũ &amp; hay');
});

test('the feed of a section has its children too and nothing else', async () => {
  const feed = await (await rssOf(portal, portal.channel('kinh-te'))).text();
  expect(feed).toContain('<title>Kinh tế – Cổng thông tin điện tử tỉnh Sông Trà</title>');
  expect(feed).toContain('/nong-nghiep/lua/');
  expect(feed).not.toContain('/thoi-su/');
});

test('the sitemap has a part a year and one for everything that is no article', () => {
  const parts = sitemapParts(portal);
  expect(parts.map(({ name }) => name)).toEqual(['trang', '2019', '2026']);
  expect(textsOf(sitemapIndex(portal), 'loc')).toEqual([
    'https://songtra.example.vn/sitemap-trang.xml',
    'https://songtra.example.vn/sitemap-2019.xml',
    'https://songtra.example.vn/sitemap-2026.xml',
  ]);
  expect(parts[0]?.addresses.map(({ path }) => path)).toContain('/tu-khoa/y-te/');
  const newest = sitemapPart(portal, parts[2] as (typeof parts)[number]);
  expect(textsOf(newest, 'loc')).toEqual([
    'https://songtra.example.vn/thoi-su/moi/',
    'https://songtra.example.vn/nong-nghiep/lua/',
  ]);
  expect(textsOf(newest, 'lastmod')).toEqual(['2026-01-02T00:30:00+07:00', '2026-01-04']);
});

test('a browser is told where to search', () => {
  const xml = openSearch({ ...site, name: 'Báo "Sông" & Núi' });
  expect(xml).toContain('template="https://songtra.example.vn/tim-kiem/?q={searchTerms}"');
  expect(xml).toContain('Báo &quot;Sông&quot; &amp; Núi');
  const nameOf = (name: string) => textsOf(openSearch({ ...site, name }), 'ShortName');
  expect(nameOf(site.name)).toEqual(['Cổng thông tin']);
  expect(nameOf('Báo Sông Trà một')).toEqual(['Báo Sông Trà một']);
  expect(nameOf('songtra.example.vn')).toEqual(['songtra.example.']);
});

test('while nothing is news, its sitemap names the home page, as none may be empty', () => {
  expect(textsOf(newsSitemap({ ...portal, now: moment('2026-02-01').instant }), 'loc')).toEqual([
    'https://songtra.example.vn/',
  ]);
  expect(textsOf(newsSitemap({ ...portal, now: moment('2026-01-04').instant }), 'loc')).toEqual([
    'https://songtra.example.vn/nong-nghiep/lua/',
    'https://songtra.example.vn/thoi-su/moi/',
  ]);
});
