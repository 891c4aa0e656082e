import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Whether a page is to be rendered; `isFixed` if its address stands in the code, as that of the home page does. */
export type Wanted = (url: string, isFixed: boolean) => boolean;

/** Is given each page that was rendered; `path` is that of its file below the output. */
export type Watcher = (path: string, html: string) => void;

/**
 * Renders some of the portal's pages only, and writes them. Astro would do so file by file through promises, at several times
 * the cost; of a page without a body it writes nothing.
 *
 * @param wanted may still be on its way while the code is bundled
 */
export function only(wanted: Promise<Wanted>, watch: Watcher): AstroIntegration {
  let base = '/';
  let [publicDir, outDir] = ['', ''];
  return {
    name: 'portal-only',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        [publicDir, outDir] = [fileURLToPath(config.publicDir), fileURLToPath(config.outDir)];
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
            const isRedirect = status >= 300 && status < 400;
            if (isRedirect || !response.body) return rendered;
            const isHtml = headers.get('Content-Type')?.startsWith('text/html') ?? false;
            const path = fileOf(new URL(request.url).pathname.slice(base.length), isHtml);
            // What an engineer put there by hand goes before a page; Astro tells of it.
            if (existsSync(join(publicDir, path))) return rendered;
            const text = await response.text();
            if (isHtml) watch(path, text);
            const file = join(outDir, path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, text);
            return new Response(null, { status, headers });
          },
        }));
      },
    },
  };
}

/** @example fileOf('thoi-su/', true) // 'thoi-su/index.html' */
function fileOf(path: string, isHtml: boolean): string {
  const name = decodeURIComponent(path).replace(/\/$/, '');
  if (!isHtml) return name;
  return name === '404' ? '404.html' : join(name, 'index.html');
}
