import { escape } from '../_includes/base.js';

export const data = {
  pagination: { data: 'kinds', size: 1, alias: 'kind' },
  kinds: ['index.xml', 'sitemap.xml'],
  permalink: ({ kind }) => `/${kind}`,
  eleventyExcludeFromCollections: true,
};
export function render({ kind, collections }) {
  const site = 'https://do-luong.example.vn';
  if (kind === 'sitemap.xml')
    return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${collections.news.map(({ url }) => `<url><loc>${site}${url}</loc></url>`).join('')}</urlset>`;
  const items = collections.news
    .slice(0, 20)
    .map(({ url, data, date }) => `<item><title>${escape(data.title)}</title><link>${site}${url}</link><pubDate>${date.toUTCString()}</pubDate></item>`);
  return `<rss version="2.0"><channel><title>Cổng thông tin đo lường</title>${items.join('')}</channel></rss>`;
}
