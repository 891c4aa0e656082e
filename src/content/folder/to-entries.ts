import type { ArticleEntry, PageEntry, Status } from '../entry.ts';
import type { ArticleData } from '../file/article-data.ts';
import type { PageData } from '../file/page-data.ts';
import type { Problem } from '../problem.ts';
import type { LinkedFile } from './link-file.ts';
import type { ReadFile } from './read-files.ts';

/**
 * The entries of all files whose front matter could be read.
 *
 * @param problems of the whole folder; a file with errors makes a broken entry
 * @param now milliseconds since 1970-01-01T00:00Z
 * @param sizes bytes of each file, by its path on disk
 */
export function toEntries(
  files: readonly ReadFile[],
  linked: ReadonlyMap<string, LinkedFile>,
  problems: readonly Problem[],
  now: number,
  sizes: ReadonlyMap<string, number>,
): { articles: ArticleEntry[]; pages: PageEntry[] } {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ file }) => file));
  const articles: ArticleEntry[] = [];
  const pages: PageEntry[] = [];
  for (const { file, identity, digest, checked } of files) {
    const link = linked.get(file);
    if (!checked.data || !link) continue;
    const { pictures, pictureHosts, attachments, links, bodyPictures } = link;
    const { id, section, slug } = identity;
    const status = statusOf(checked.data, broken.has(file), now);
    const { bodyLine } = checked;
    const common = {
      id,
      file,
      digest,
      bodyLine,
      status,
      pictures,
      ...(pictureHosts && { pictureHosts }),
      attachments,
      links,
      bodyPictures,
      numbers: checked.numbers,
    };
    const { kind } = identity;
    const data = withPaths(checked.data, link.named, sizes);
    if (kind !== 'article') pages.push({ ...common, kind, data: data as PageData });
    else {
      const entry = { ...common, section, slug, data: data as ArticleData };
      articles.push(entry.data.retracted ? withoutWords(entry) : entry);
    }
  }
  return { articles, pages };
}

function statusOf(data: ArticleData | PageData, broken: boolean, now: number): Status {
  if (broken) return 'broken';
  if (data.draft) return 'draft';
  if (!('date' in data)) {
    const first = data.notice?.from ?? data.document?.issued;
    return (first?.instant ?? 0) > now ? 'future' : 'published';
  }
  if (data.expiresAt !== undefined && data.expiresAt <= now) return 'expired';
  return data.date.instant > now ? 'future' : 'published';
}

/** Of an article that was taken back, what may still be told: its title and days. */
function withoutWords(entry: ArticleEntry): ArticleEntry {
  const { title, date, updated, corrections, retracted, aliases, draft, expiresAt } = entry.data;
  return {
    ...entry,
    pictures: [],
    pictureHosts: [],
    attachments: [],
    links: {},
    bodyPictures: {},
    numbers: [],
    data: {
      title,
      date,
      ...(updated && { updated }),
      corrections,
      ...(retracted && { retracted }),
      aliases,
      draft,
      ...(expiresAt !== undefined && { expiresAt }),
      summary: '',
      authors: [],
      sources: [],
      tags: [],
      featured: false,
      related: [],
      attachments: [],
      fingerprint: '',
    },
  };
}

/** Puts the paths on disk in place of what the writer typed, and tells how large each file is. */
function withPaths<Data extends ArticleData | PageData>(
  data: Data,
  paths: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): Data {
  const { image, attachments } = data;
  const path = image?.path === undefined ? undefined : paths.get(image.path);
  return {
    ...data,
    ...(image && path !== undefined && { image: { ...image, path } }),
    attachments: attachments.map((each) => {
      const file = paths.get(each.file) ?? each.file;
      const size = sizes.get(file);
      return { ...each, file, ...(size !== undefined && { size }) };
    }),
  };
}
