import type { APIRoute } from 'astro';
import { rssOf } from '#feeds/rss.ts';
import { loadPortal } from '#load.ts';
import { channelPaths } from '../../_channel-paths.ts';
import { feedContent } from '../../_feed-content.ts';

export const getStaticPaths = () => channelPaths('event', 'event');

export const GET: APIRoute = async ({ props }) =>
  rssOf(await loadPortal(), props.channel, feedContent);
