import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import type { ContentReader } from './portal.ts';
import { type Ahead, startAhead } from './search/ahead.ts';
import { searchDocuments } from './search/documents.ts';
import { createLiveFiles } from './search/live-files.ts';
import { onceMore } from './search/once-more.ts';
import { placeFiles } from './search/placement.ts';
import { makeSearchFiles, type SearchFiles } from './search/search-files.ts';
import { openShelfCache } from './search/shelf-cache.ts';
import { planShelves } from './search/shelves.ts';

/** Answers below `/pagefind/` while somebody edits: the index is made anew on demand. */
export function search(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const read = createLiveFiles(reader, settings);
        server.middlewares.use('/pagefind', async (request, response, next) => {
          const name = new URL(request.url ?? '/', 'http://portal').pathname.slice(1);
          try {
            const body = await read(name);
            if (body === undefined) return next();
            response.setHeader('Content-Type', contentType(name));
            response.end(body);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/**
 * Begins to make what of the index is not in the cache: one shelf here, while other processes render, as it is made about as
 * soon as a process has read the content; several in processes of their own.
 */
export function indexAhead(content: Content, settings: Settings): Ahead | undefined {
  const shelves = planShelves(searchDocuments(content, settings));
  const cache = openShelfCache(settings.cache);
  const [first, ...others] = shelves.filter((each) => !cache.has(each));
  if (!first) return undefined;
  if (others.length > 0) return startAhead([first, ...others]);
  // Whoever needs it makes it again, and hears of the failure.
  const made = cache.indexOf(first).catch(() => {});
  return { ended: () => made.then(() => {}) };
}

/**
 * Makes every so many-th shelf of the index.
 *
 * @param share which of them
 * @returns their folders in the cache
 */
export async function makeShelves(
  content: Content,
  settings: Settings,
  { number, of }: { number: number; of: number },
): Promise<string[]> {
  const cache = openShelfCache(settings.cache);
  const shelves = planShelves(searchDocuments(content, settings));
  const own = shelves.filter((_, at) => at % of === number - 1);
  const folders: string[] = [];
  for (const shelf of own) folders.push((await cache.indexOf(shelf)).folder);
  return folders;
}

/**
 * Writes the search index below `pagefind/` of a built portal.
 *
 * @param isThere whether a file of the cache lies in the portal already, by its name below `pagefind/`
 */
export async function writeIndex(
  folder: string,
  content: Content,
  settings: Settings,
  isThere: (name: string, cached: string) => boolean,
  ahead?: Ahead,
): Promise<void> {
  const started = performance.now();
  await ahead?.ended();
  const { made, bytes } = await onceMore(async () => {
    const made = await makeSearchFiles(content, settings);
    return { made, bytes: placeFiles(made.files, join(folder, 'pagefind'), isThere) };
  });
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${lineOf(made, bytes, seconds)}\n`);
}

/** `Tìm kiếm: 10.000 bài, 3 trang trong 15 phần, 21,4 MB, 38,2 giây.` */
function lineOf({ articles, pages, shelves }: SearchFiles, bytes: number, seconds: number): string {
  const format = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
  const [size, time] = [format.format(bytes / 1e6), format.format(seconds)];
  const what = `${format.format(articles)} bài, ${format.format(pages)} trang`;
  return `Tìm kiếm: ${what} trong ${shelves} phần, ${size} MB, ${time} giây.`;
}

function contentType(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
