import { jsonFeedOf } from '#feeds/json-feed.ts';
import { loadPortal } from '#load.ts';
import { feedContent } from './_feed-content.ts';
import { json } from './_json.ts';

export const GET = async () => json(await jsonFeedOf(await loadPortal(), undefined, feedContent));
