import type { AstroIntegration } from 'astro';

/** Whether a page is to be rendered; `isFixed` if its address stands in the code, as that of the home page does. */
export type Wanted = (url: string, isFixed: boolean) => boolean;

/** Is given each page that was rendered; `path` is that of its file below the output. */
export type Watcher = (path: string, html: string) => void;

/**
 * Renders some of the portal's pages only.
 *
 * @param wanted may still be on its way while the code is bundled
 */
export function only(wanted: Promise<Wanted>, watch: Watcher): AstroIntegration {
  let base = '/';
  return {
    name: 'portal-only',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'portal-only',
          async getStaticPaths() {
            const isWanted = await wanted;
            const paths = await usual.getStaticPaths();
            return paths.filter(({ pathname, route }) => isWanted(pathname, !!route.pathname));
          },
          async render(request, options) {
            const rendered = await usual.render(request, options);
            const response = 'response' in rendered ? rendered.response : rendered;
            const { status, headers } = response;
            if (status >= 300 && status < 400) return rendered;
            if (!headers.get('Content-Type')?.startsWith('text/html')) return rendered;
            const html = await response.text();
            watch(fileOf(new URL(request.url).pathname.slice(base.length)), html);
            return new Response(html, { status, headers });
          },
        }));
      },
    },
  };
}

/** @example fileOf('thoi-su/') // 'thoi-su/index.html' */
function fileOf(path: string): string {
  const name = decodeURIComponent(path).replace(/\/$/, '');
  return name === '404' ? '404.html' : name === '' ? 'index.html' : `${name}/index.html`;
}
