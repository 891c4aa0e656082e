import { rssOf } from '#feeds/rss.ts';
import { loadPortal } from '#load.ts';
import { feedContent } from './_feed-content.ts';

export const GET = async () => rssOf(await loadPortal(), undefined, feedContent);
