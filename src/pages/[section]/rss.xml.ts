import type { APIRoute, GetStaticPaths } from 'astro';
import { rssOf } from '#feeds/rss.ts';
import { loadPortal } from '#load.ts';
import { flatSections } from '#portal/sections.ts';

export const getStaticPaths = (async () => {
  const portal = await loadPortal();
  return flatSections(portal.sections).map(({ id }) => ({
    params: { section: id },
    props: { channel: portal.channel(id) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => rssOf(await loadPortal(), props.channel);
