import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import type { ContentReader } from './portal.ts';
import { makeSearchFiles, type SearchFiles } from './search/search-files.ts';

/** Writes the search index below `/pagefind/`; while somebody edits, makes it anew on demand. */
export function search(settings: Settings, reader: ContentReader): AstroIntegration {
  const make = async () => makeSearchFiles(await reader.current(), settings);
  return {
    name: 'portal-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const started = performance.now();
        const made = await make();
        const bytes = await place(made, join(fileURLToPath(dir), 'pagefind'));
        const seconds = (performance.now() - started) / 1000;
        process.stdout.write(`${lineOf(made, bytes, seconds)}\n`);
      },
      'astro:server:setup': ({ server }) => {
        let made: Promise<SearchFiles> | undefined;
        server.watcher.on('all', () => {
          made = undefined;
        });
        server.middlewares.use('/pagefind', async (request, response, next) => {
          const name = new URL(request.url ?? '/', 'http://portal').pathname.slice(1);
          try {
            made ??= make();
            const file = (await made).files.get(name);
            if (!file) return next();
            response.setHeader('Content-Type', contentType(name));
            response.end('text' in file ? file.text : await readFile(file.path));
          } catch (error) {
            // An article may go while it is being read; the next request makes the index anew.
            made = undefined;
            next(error);
          }
        });
      },
    },
  };
}

/** Returns how many bytes lie there now. */
async function place({ files }: SearchFiles, folder: string): Promise<number> {
  const folders = new Set([...files.keys()].map((name) => dirname(join(folder, name))));
  for (const each of folders) await mkdir(each, { recursive: true });
  const sizes = await Promise.all(
    [...files].map(async ([name, file]) => {
      const path = join(folder, name);
      if ('text' in file) await writeFile(path, file.text);
      else await copyFile(file.path, path);
      return (await stat(path)).size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** `Tìm kiếm: 10.000 bài trong 15 phần, 21,4 MB, 38,2 giây.` */
function lineOf({ documents, shelves }: SearchFiles, bytes: number, seconds: number): string {
  const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
  const size = `${number.format(bytes / 1e6)} MB`;
  return `Tìm kiếm: ${number.format(documents)} bài trong ${shelves} phần, ${size}, ${number.format(seconds)} giây.`;
}

function contentType(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
