import type { ArticleEntry, PageEntry } from '../entry.ts';
import { type Problem, problem } from '../problem.ts';
import { addressKey } from '../references.ts';
import type { ReadFile } from './read-files.ts';

/**
 * Links of published files to lists that hold no published article, such as a day without news: they have no page, so
 * readers see the link's words only.
 */
export function emptyLists(
  files: readonly ReadFile[],
  articles: readonly ArticleEntry[],
  pages: readonly PageEntry[],
): Problem[] {
  const entries = new Map([...articles, ...pages].map((entry) => [entry.file, entry]));
  const held = listsOf(articles.filter(({ status }) => status === 'published'));
  return files.flatMap(({ file, checked }) => {
    const entry = entries.get(file);
    if (entry?.status !== 'published') return [];
    return checked.references.flatMap(({ as, to, at }) => {
      const target = as === 'link' ? entry.links[to] : undefined;
      if (target?.kind !== 'own') return [];
      const list = listName(addressKey(target.path));
      if (list === undefined || held.has(list)) return [];
      return [problem('link-list-empty', file, { target: target.path }, at)];
    });
  });
}

/** Years of sections and tags, months, days: every list that exists only with articles. */
function listsOf(articles: readonly ArticleEntry[]): Set<string> {
  return new Set(
    articles.flatMap(({ section, data }) => {
      const [year, month, day] = data.date.day.split('-');
      const tags = data.tags.map(({ id }) => `tu-khoa/${id}`);
      return [
        ...tags,
        ...[section, ...tags].map((channel) => `${channel}/luu-tru/${year}`),
        `luu-tru/${year}`,
        `luu-tru/${year}/${month}`,
        `luu-tru/${year}/${month}/${day}`,
      ];
    }),
  );
}

/** The name under which {@link listsOf} has a list; undefined for pages that always exist. */
function listName(path: string): string | undefined {
  const bundle = /^(.+\/luu-tru\/\d{4})\/\d+$/.exec(path);
  if (bundle) return bundle[1];
  if (/^tu-khoa\/[^/]+\/luu-tru$/.test(path)) return path.replace(/\/luu-tru$/, '');
  return /^(?:luu-tru|tu-khoa)\/.|\/luu-tru\/./.test(path) ? path : undefined;
}
