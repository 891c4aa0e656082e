import type { Article } from '#portal/article.ts';
import { isoMoment } from '#portal/date-text.ts';
import type { Portal } from '#portal/portal.ts';
import { absolute, articleUrl, homeUrl } from '#portal/urls.ts';
import { escapeXml } from './xml.ts';

/** Search engines take news of the last two days from it, and a thousand at most. */
const REACH = 48 * 3_600_000;
const MOST = 1000;

/** The sitemap of what is news now. Sitemaps may not be empty: while nothing is, it names the home page alone. */
export function newsSitemap({ site, articles, now }: Portal): string {
  const news = articles
    .filter((article) => isNews(article, now))
    .slice(-MOST)
    .reverse();
  const items = news.map(
    (article) => `<url>
<loc>${escapeXml(absolute(site, articleUrl(article.id)))}</loc>
<news:news>
<news:publication><news:name>${escapeXml(site.name)}</news:name><news:language>${site.language}</news:language></news:publication>
<news:publication_date>${isoMoment(article.date)}</news:publication_date>
<news:title>${escapeXml(article.title)}</news:title>
</news:news>
</url>`,
  );
  const home = `<url><loc>${escapeXml(absolute(site, homeUrl()))}</loc></url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${items.join('\n') || home}
</urlset>
`;
}

/** The first moment after `now` (milliseconds) at which one of the articles is no news any more. */
export function newsEnd(articles: readonly Pick<Article, 'date'>[], now: number): number {
  const ends = articles.map(({ date }) => date.instant + REACH).filter((end) => end > now);
  return ends.reduce((first, end) => Math.min(first, end), Infinity);
}

function isNews({ date }: Article, now: number): boolean {
  return date.instant + REACH > now;
}
