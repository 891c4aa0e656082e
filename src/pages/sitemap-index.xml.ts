import { sitemapIndex } from '#feeds/sitemap.ts';
import { xml } from '#feeds/xml.ts';
import { loadPortal } from '#load.ts';

export const GET = async () => xml(sitemapIndex(await loadPortal()));
