import type { APIRoute } from 'astro';
import { jsonFeedOf } from '#feeds/json-feed.ts';
import { loadPortal } from '#load.ts';
import { channelPaths } from '../_channel-paths.ts';
import { feedContent } from '../_feed-content.ts';
import { json } from '../_json.ts';

export const getStaticPaths = () => channelPaths('section', 'section');

export const GET: APIRoute = async ({ props }) =>
  json(await jsonFeedOf(await loadPortal(), props.channel, feedContent));
