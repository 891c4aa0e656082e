import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { type Redirects, redirectedUrl } from '#portal/redirects.ts';
import type { ContentReader } from './portal.ts';
import { basePath } from './redirects/base-path.ts';
import { redirectsIn } from './redirects/redirects-in.ts';

/** Answers at old addresses with a redirect while somebody edits. */
export function redirects(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-redirects',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let last: { content: Content; redirects: Redirects } | undefined;
        const redirectsOf = (content: Content) => {
          if (last?.content !== content) {
            last = { content, redirects: redirectsIn(content, settings) };
          }
          return last.redirects;
        };
        server.middlewares.use((request, response, next) => {
          reader.current().then((content) => {
            const base = content.site ? basePath(content.site) : '';
            const { pathname } = new URL(request.url ?? '/', 'http://portal');
            const url = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
            const to = redirectedUrl(url, redirectsOf(content));
            if (to === undefined) return next();
            response.writeHead(302, { Location: encodeURI(base + to) }).end();
          }, next);
        });
      },
    },
  };
}
