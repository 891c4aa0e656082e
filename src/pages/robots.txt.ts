import { loadPortal } from '#load.ts';
import { absolute, newsSitemapUrl, sitemapIndexUrl } from '#portal/urls.ts';

/** Everything may be read. A preview says `noindex` on every page, which a robot must read to know. */
export const GET = async () => {
  const { site } = await loadPortal();
  const sitemaps = [sitemapIndexUrl(), newsSitemapUrl()];
  const lines = sitemaps.map((url) => `Sitemap: ${absolute(site, url)}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${lines.join('')}`);
};
