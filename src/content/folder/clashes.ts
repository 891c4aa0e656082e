import { type Problem, problem } from '../problem.ts';
import { addressKey, type Lookups } from '../references.ts';
import type { ReadFile } from './read-files.ts';
import { reservedRoots } from './reserved.ts';

/**
 * Files that would stand at one URL; each of them names the others. The oldest faultless article has a right to it: what has
 * been published must not vanish because a later one was given the same name.
 */
export function urlClashes(files: readonly ReadFile[]): Problem[] {
  const byUrl = Map.groupBy(files, ({ identity: { kind, id } }) => `${kind} ${id}`);
  return [...byUrl.values()].flatMap((same) => {
    if (same.length === 1) return [];
    const [oldest] = same.filter(isFaultless).sort(byAge);
    return same
      .filter((each) => each !== oldest)
      .map(({ file, identity }) => {
        const others = same
          .map((other) => other.file.normalize('NFC'))
          .filter((other) => other !== file.normalize('NFC'));
        return problem('url-taken', file, { url: `/${identity.id}/`, others });
      });
  });
}

function isFaultless({ checked: { data, problems } }: ReadFile): boolean {
  return data !== undefined && problems.every(({ severity }) => severity !== 'error');
}

/** Pages have no date. */
function byAge(a: ReadFile, b: ReadFile): number {
  const instant = ({ checked: { data } }: ReadFile) =>
    data && 'date' in data ? data.date.instant : 0;
  return instant(a) - instant(b) || (a.file < b.file ? -1 : 1);
}

/** Old addresses that are somebody's present address, or claimed by two files. */
export function aliasClashes(files: readonly ReadFile[], lookups: Lookups): Problem[] {
  const claims = Map.groupBy(
    files.flatMap(({ file, identity: { id }, checked }) =>
      checked.references
        .filter((reference) => reference.as === 'alias')
        .map(({ to, at }) => ({ file, id, at, path: to.replace(/^https?:\/\/[^/]+/i, '') }))
        .filter(({ path }) => /^\/[^/?#]/.test(path)),
    ),
    ({ path }) => addressKey(path),
  );
  return [...claims].flatMap(([url, same]) => {
    const owner = ownerOf(url, lookups);
    if (owner !== undefined) {
      return same
        .filter(({ id }) => id !== owner.leadsTo)
        .map(({ file, at, path }) =>
          problem('alias-taken', file, { url: path, owner: owner.name }, at),
        );
    }
    return same.flatMap(({ file, at, path }) => {
      const other = same.find((claim) => claim.file !== file)?.file.normalize('NFC');
      return other === undefined
        ? []
        : [problem('alias-taken', file, { url: path, owner: `cả ${other}` }, at)];
    });
  });
}

/** Files of the portal's own at its root, and folders that begin as no address does. */
const ownFile =
  /^(?:(?:index|404)\.html|favicon\..*|(?:rss|opensearch|sitemap[\w-]*)\.xml|robots\.txt|_.*)$/;

/** Who has an address already; `leadsTo`: the one to whom it leads now, as the section's former id does. */
function ownerOf(url: string, lookups: Lookups): { name: string; leadsTo?: string } | undefined {
  const [first = '', second] = url.split('/');
  if (lookups.articles.has(url)) return { name: `bài ${url}` };
  if (lookups.pages.has(url)) return { name: `trang ${url}` };
  if (url === '' || ownFile.test(first) || reservedRoots.includes(first)) return { name: 'cổng' };
  const section = lookups.formerSections.get(first) ?? first;
  const present = section + url.slice(first.length);
  if (section !== first && lookups.articles.has(present)) {
    return { name: `bài ${present}`, leadsTo: present };
  }
  const isList = second === undefined || second === 'luu-tru' || second === 'rss.xml';
  return isList && lookups.sections.has(section) ? { name: `chuyên mục ${section}` } : undefined;
}
