import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { repositoryOf } from '#commands/admin/repository.ts';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { backendOf, localBackend } from './admin/backend.ts';
import { bundleFiles } from './admin/bundle.ts';
import { type Form, formOf } from './admin/form.ts';
import type { ContentReader } from './portal.ts';

/**
 * The web form at `/quan-tri/`: its page, what the page reads, and Decap CMS. Only where `site.yml` says where articles are
 * kept, or a decap-server of this computer keeps them; other portals need not carry its megabytes.
 */
export function admin(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-admin',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute, updateConfig }) => {
        if (command === 'preview' || !formIn(await reader.current(), settings)) return;
        const entrypoint = new URL('./admin/page.astro', import.meta.url);
        // Found on the way, it would have the dev server load the page a second time.
        updateConfig({ vite: { optimizeDeps: { include: ['yaml'] } } });
        injectRoute({ pattern: '/quan-tri', entrypoint, prerender: true });
      },
      'astro:server:setup': ({ server }) => {
        const bundle = bundleFiles();
        server.middlewares.use(async (request, response, next) => {
          // Wherever the portal begins: its address may have a path.
          const [, name = ''] = /\/quan-tri\/([\w.-]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
          try {
            const path = bundle.get(name);
            const form = name === 'form.json' && formIn(await reader.current(), settings);
            if (!path && !form) return next();
            response.setHeader('Content-Type', contentType(name));
            response.end(path ? await readFile(path) : JSON.stringify(form));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** Puts what the form's page reads, and Decap CMS, into a portal that has the form. */
export async function writeForm(folder: string, content: Content, settings: Settings) {
  const form = formIn(content, settings);
  if (!form) return;
  const home = join(folder, 'quan-tri');
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'form.json'), JSON.stringify(form));
  for (const [name, path] of bundleFiles()) await copyFile(path, join(home, name));
}

function formIn({ site, sections }: Content, settings: Settings): Form | undefined {
  if (!site) return undefined;
  if (settings.admin) {
    const { branch, folder } = repositoryOf(settings.content);
    const backend = localBackend(settings.admin, branch);
    return formOf(site, sections, { backend, folder }, settings.now);
  }
  if (!site.admin) return undefined;
  const { folder } = site.admin;
  return formOf(site, sections, { backend: backendOf(site.admin), folder }, settings.now);
}

function contentType(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.json') ? 'application/json' : 'application/wasm';
}
