import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapPart, sitemapParts } from '#feeds/sitemap.ts';
import { xml } from '#feeds/xml.ts';
import { loadPortal } from '#load.ts';

export const getStaticPaths = (async () =>
  sitemapParts(await loadPortal()).map((part) => ({
    params: { part: part.name },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => xml(sitemapPart(await loadPortal(), props.part));
