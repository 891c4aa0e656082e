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
 */
export function toEntries(
  files: readonly ReadFile[],
  linked: ReadonlyMap<string, LinkedFile>,
  problems: readonly Problem[],
  now: number,
): { articles: ArticleEntry[]; pages: PageEntry[] } {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ file }) => file));
  const articles: ArticleEntry[] = [];
  const pages: PageEntry[] = [];
  for (const { file, identity, digest, checked } of files) {
    const link = linked.get(file);
    if (!checked.data || !link) continue;
    const { pictures, attachments, links, bodyPictures } = link;
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
      attachments,
      links,
      bodyPictures,
    };
    if (identity.kind === 'page') pages.push({ ...common, data: checked.data as PageData });
    else {
      const data = withPaths(checked.data as ArticleData, link.named);
      articles.push({ ...common, section, slug, data });
    }
  }
  return { articles, pages };
}

function statusOf(data: ArticleData | PageData, broken: boolean, now: number): Status {
  if (broken) return 'broken';
  if (data.draft) return 'draft';
  if (!('date' in data)) return 'published';
  if (data.expiresAt !== undefined && data.expiresAt <= now) return 'expired';
  return data.date.instant > now ? 'future' : 'published';
}

/** Puts the paths on disk in place of what the writer typed. */
function withPaths(data: ArticleData, paths: ReadonlyMap<string, string>): ArticleData {
  const { image, attachments } = data;
  const path = image?.path === undefined ? undefined : paths.get(image.path);
  return {
    ...data,
    ...(image && path !== undefined && { image: { ...image, path } }),
    attachments: attachments.map((each) => ({ ...each, file: paths.get(each.file) ?? each.file })),
  };
}
