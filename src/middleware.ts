import { base as folder } from 'astro:config/client';
import { defineMiddleware } from 'astro:middleware';
import { htmlBelow } from './html-below.ts';

/** Not `import.meta.env.BASE_URL`: on the server a variable of that name in the environment takes its place. */
const base = folder.replace(/\/$/, '');
/** What Astro and Vite serve; the portal has no such names. */
const assets = import.meta.env.DEV ? /^\/(?:[_@]|(?:src|node_modules)\/)/ : /^\/_/;

/** Leads the links of every page below the folder of the host in which the portal lies, if it lies in one. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (base === '' || !response.headers.get('Content-Type')?.startsWith('text/html'))
    return response;
  const { status, headers } = response;
  return new Response(htmlBelow(await response.text(), base, assets), { status, headers });
});
