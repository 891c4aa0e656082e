import type { APIRoute } from 'astro';
import { rssOf } from '#feeds/rss.ts';
import { loadPortal } from '#load.ts';
import { channelPaths } from '../../_channel-paths.ts';

export const getStaticPaths = () => channelPaths('author', 'author');

export const GET: APIRoute = async ({ props }) => rssOf(await loadPortal(), props.channel);
