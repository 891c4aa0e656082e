import { loadPortal } from '#load.ts';
import { absolute, sitemapIndexUrl } from '#portal/urls.ts';

/** Everything may be read. A preview says `noindex` on every page, which a robot must read to know. */
export const GET = async () => {
  const { site } = await loadPortal();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, sitemapIndexUrl())}\n`);
};
