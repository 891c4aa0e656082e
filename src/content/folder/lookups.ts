import { addressKey, type Lookups } from '../references.ts';
import type { ReadSite } from '../site/read-site.ts';
import type { Folder } from './list-folder.ts';
import type { ReadFile } from './read-files.ts';

/** Everything links may lead to; all that is no article counts as a page. Broken files count too: a link to one is not a wrong link. */
export function lookupsOf(site: ReadSite, folder: Folder, files: readonly ReadFile[]): Lookups {
  const of = (kind: 'article' | 'page') =>
    files.filter(({ identity }) => (identity.kind === 'article') === (kind === 'article'));
  const byFile = (kind: 'article' | 'page') =>
    new Map(of(kind).map(({ file, identity }) => [file.normalize('NFC'), identity.id]));
  const sections = site.sections.flatMap((section) => [section, ...section.children]);
  const aliases: Lookups['aliases'] = new Map(
    files.flatMap(({ identity: { kind, id }, checked }) =>
      (checked.data?.aliases ?? []).map(
        (path) => [addressKey(path), { kind: kind === 'article' ? kind : 'page', id }] as const,
      ),
    ),
  );
  return {
    ...(site.url !== undefined && { siteUrl: site.url }),
    files: new Map([...folder.files].map(([path, file]) => [path, file.path])),
    articlesByFile: byFile('article'),
    pagesByFile: byFile('page'),
    articles: new Set(of('article').map(({ identity }) => identity.id)),
    headings: new Map(files.map(({ identity: { id }, checked }) => [id, checked.headings])),
    pages: new Set(of('page').map(({ identity }) => identity.id)),
    sections: new Set(sections.map(({ id }) => id)),
    formerSections: new Map(sections.flatMap(({ id, aliases }) => aliases.map((old) => [old, id]))),
    aliases,
  };
}
