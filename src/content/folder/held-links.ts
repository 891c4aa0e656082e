import type { ArticleEntry, PageEntry } from '../entry.ts';
import { type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';

/**
 * Links of published files to articles and pages that are not: readers see their words only.
 *
 * @param withBroken whether broken articles are left out of the portal; else they stop the build anyway
 */
export function heldLinks(
  files: readonly ReadFile[],
  articles: readonly ArticleEntry[],
  pages: readonly PageEntry[],
  withBroken: boolean,
): Problem[] {
  const byId = {
    article: new Map(articles.map((entry) => [entry.id, entry.status])),
    page: new Map(pages.map((entry) => [entry.id, entry.status])),
  };
  const entries = new Map([...articles, ...pages].map((entry) => [entry.file, entry]));
  return files.flatMap(({ file, checked }) => {
    const entry = entries.get(file);
    if (entry?.status !== 'published') return [];
    return checked.references.flatMap(({ as, to, at }) => {
      const target = as === 'link' ? entry.links[to] : undefined;
      if (target?.kind !== 'article' && target?.kind !== 'page') return [];
      // Files that could not be read at all have no entry.
      const status = byId[target.kind].get(target.id) ?? 'broken';
      if (status === 'published' || (status === 'broken' && !withBroken)) return [];
      return [problem('link-held', file, { target: `/${target.id}/`, status }, at)];
    });
  });
}
