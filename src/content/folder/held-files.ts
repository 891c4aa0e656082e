import { posix } from 'node:path';
import type { ArticleEntry, PageEntry } from '../entry.ts';

interface Entries {
  articles: ArticleEntry[];
  pages: PageEntry[];
}

/**
 * The entries without the pictures and files that lie in the folder of an article which is not published: what is held
 * must not come out through a neighbour that points to it.
 */
export function withoutHeldFiles({ articles, pages }: Entries): Entries {
  const folders = new Set(
    [...articles, ...pages]
      .filter(({ status, file }) => status !== 'published' && posix.basename(file) === 'index.md')
      .map(({ file }) => posix.dirname(file)),
  );
  if (folders.size === 0) return { articles, pages };
  const openTo = (entry: ArticleEntry | PageEntry) => (path: string) => {
    const own = posix.dirname(entry.file);
    return !foldersAround(path).some((folder) => folder !== own && folders.has(folder));
  };
  return {
    articles: articles.map((entry) => filtered(entry, openTo(entry))),
    pages: pages.map((entry) => filtered(entry, openTo(entry))),
  };
}

function filtered<Entry extends ArticleEntry | PageEntry>(
  entry: Entry,
  isOpen: (path: string) => boolean,
): Entry {
  const { image, attachments } = entry.data;
  const hidden = image?.path !== undefined && !isOpen(image.path);
  const open = attachments.filter(({ file }) => isOpen(file));
  return {
    ...entry,
    data: { ...entry.data, attachments: open, ...(hidden && { image: undefined }) },
    pictures: entry.pictures.filter(isOpen),
    attachments: entry.attachments.filter(isOpen),
  };
}

function foldersAround(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
