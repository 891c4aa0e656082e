import type { Loader } from 'astro/loaders';
import { atHand } from './at-hand.ts';
import type { Content } from './read.ts';
import { isShown } from './shown.ts';

interface LoaderSettings {
  content: string;
  cache: string;
  now: number;
  drafts: boolean;
  holdBroken: boolean;
}

/** What Astro's data store keeps of one entry: nothing of its body. */
interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  digest?: string;
}

/**
 * Loaders for Astro's content layer. Each entry is stored as checked front matter, digest and path; its body is read when
 * its page is rendered, so that memory does not grow with what the articles say. Articles that readers may not see yet
 * never reach the store.
 */
export function contentLoaders(
  settings: LoaderSettings,
): Record<'articles' | 'pages' | 'site', Loader> {
  const read = readTogether(settings);
  const loader = (name: string, entriesOf: (content: Content) => StoredEntry[]): Loader => ({
    name: `portal-${name}`,
    async load({ store }) {
      // Of a build, the store would only be a copy.
      if (atHand()) return store.clear();
      const content = await read();
      // While somebody edits site.yml, the portal as it last was goes on.
      if (!content.site) return;
      store.clear();
      for (const entry of entriesOf(content)) store.set(entry);
    },
  });
  return {
    articles: loader('articles', ({ articles }) =>
      articles.filter((entry) => isShown(entry, settings)).map(toStored),
    ),
    pages: loader('pages', ({ pages }) =>
      pages.filter((entry) => isShown(entry, settings)).map(toStored),
    ),
    site: loader('site', ({ site, sections }) => [{ id: 'site', data: { site, sections } }]),
  };
}

function toStored<Entry extends { id: string; digest: string }>(entry: Entry): StoredEntry {
  return { id: entry.id, data: { ...entry }, digest: entry.digest };
}

/**
 * One reading for loaders of the same run, which begin one after the other before any timer comes; a later run reads
 * anew.
 */
function readTogether(settings: LoaderSettings): () => Promise<Content> {
  let reading: Promise<Content> | undefined;
  return () => {
    reading ??= read(settings);
    setTimeout(() => {
      reading = undefined;
    });
    return reading;
  };
}

/** A build asks for nothing here, so it need not load all that reads content once more, in Astro's own way. */
async function read(settings: LoaderSettings): Promise<Content> {
  const { readContent } = await import('./read.ts');
  return readContent({
    folder: settings.content,
    cache: settings.cache,
    now: settings.now,
    holdBroken: settings.holdBroken,
  });
}
