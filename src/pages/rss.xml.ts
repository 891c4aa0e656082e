import { rssOf } from '#feeds/rss.ts';
import { loadPortal } from '#load.ts';

export const GET = async () => rssOf(await loadPortal());
