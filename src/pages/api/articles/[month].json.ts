import type { APIRoute } from 'astro';
import { articlesOfMonth } from '#feeds/api.ts';
import { loadPortal } from '#load.ts';
import { json } from '../../_json.ts';

export const getStaticPaths = async () =>
  (await loadPortal()).calendar().months.map(({ month }) => ({ params: { month } }));

export const GET: APIRoute = async ({ params }) =>
  json(articlesOfMonth(await loadPortal(), params.month ?? ''));
