import { newsSitemap } from '#feeds/news-sitemap.ts';
import { xml } from '#feeds/xml.ts';
import { loadPortal } from '#load.ts';

export const GET = async () => xml(newsSitemap(await loadPortal()));
