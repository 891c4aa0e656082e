import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { Settings } from '#commands/settings.ts';
import type { ContentReader } from './portal.ts';
import { searchDocuments } from './search-documents.ts';
import { createSearchIndex } from './search-index.ts';

/** Writes the search index below `/pagefind/`; while somebody edits, keeps it in memory and makes it anew on demand. */
export function search(settings: Settings, reader: ContentReader): AstroIntegration {
  const makeIndex = async () =>
    createSearchIndex(searchDocuments(await reader.current(), settings));
  return {
    name: 'portal-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outputPath = join(fileURLToPath(dir), 'pagefind');
        const index = await makeIndex();
        const { errors } = await index.writeFiles({ outputPath });
        await close();
        if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
        await removeInterfaces(outputPath);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        server.middlewares.use('/pagefind', async (request, response, next) => {
          const name = new URL(request.url ?? '/', 'http://portal').pathname.slice(1);
          try {
            files ??= makeIndex().then(filesOf);
            const file = (await files).get(name);
            if (!file) return next();
            response.setHeader('Content-Type', contentType(name));
            response.end(file);
          } catch (error) {
            // An article may go while it is being read; the next request makes the index anew.
            files = undefined;
            next(error);
          }
        });
      },
      'astro:server:done': async () => {
        await close();
      },
    },
  };
}

/** The search page is our own, so Pagefind's ready-made interfaces are weight that nobody loads. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = [
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-modular-ui.css',
    'pagefind-component-ui.js',
    'pagefind-component-ui.css',
    'pagefind-highlight.js',
  ];
  for (const name of unused) await rm(join(folder, name), { force: true });
}

async function filesOf(
  index: Awaited<ReturnType<typeof createSearchIndex>>,
): Promise<Map<string, Uint8Array>> {
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function contentType(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
