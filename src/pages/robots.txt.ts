import { loadPortal } from '#load.ts';
import { absolute, sitemapIndexUrl } from '#portal/urls.ts';

/** Everything may be read; a preview with drafts may not. */
export const GET = async () => {
  const { site } = await loadPortal();
  const rule = site.preview ? 'Disallow: /' : 'Allow: /';
  return new Response(`User-agent: *\n${rule}\n\nSitemap: ${absolute(site, sitemapIndexUrl())}\n`);
};
