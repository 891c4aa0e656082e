import { type Problem, problem } from '../problem.ts';
import { addressKey, type Lookups } from '../references.ts';
import type { ReadFile } from './read-files.ts';
import { reservedRoots } from './reserved.ts';

/** Files that would stand at one URL; each of them names the others. */
export function urlClashes(files: readonly ReadFile[]): Problem[] {
  const byUrl = Map.groupBy(files, ({ identity: { kind, id } }) => `${kind} ${id}`);
  return [...byUrl.values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.map(({ file, identity }) => {
          const others = same
            .map((other) => other.file.normalize('NFC'))
            .filter((other) => other !== file.normalize('NFC'));
          return problem('url-taken', file, { url: `/${identity.id}/`, others });
        }),
  );
}

/** Old addresses that are somebody's present address, or claimed by two files. */
export function aliasClashes(files: readonly ReadFile[], lookups: Lookups): Problem[] {
  const claims = Map.groupBy(
    files.flatMap(({ file, checked }) =>
      checked.references
        .filter((reference) => reference.as === 'alias')
        .map(({ to, at }) => ({ file, at, path: to.replace(/^https?:\/\/[^/]+/i, '') }))
        .filter(({ path }) => addressKey(path) !== ''),
    ),
    ({ path }) => addressKey(path),
  );
  return [...claims].flatMap(([url, same]) => {
    const owner = ownerOf(url, lookups);
    if (owner !== undefined) {
      return same.map(({ file, at, path }) =>
        problem('alias-taken', file, { url: path, owner }, at),
      );
    }
    return same.length === 1
      ? []
      : same.map(({ file, at, path }, index) => {
          const other = same[index === 0 ? 1 : 0]?.file.normalize('NFC') ?? '';
          return problem('alias-taken', file, { url: path, owner: `cả ${other}` }, at);
        });
  });
}

function ownerOf(url: string, lookups: Lookups): string | undefined {
  const [first = '', second] = url.split('/');
  if (lookups.articles.has(url)) return `bài ${url}`;
  if (lookups.pages.has(url)) return `trang ${url}`;
  const archive = second === 'luu-tru' || second === 'rss.xml';
  if (lookups.sections.has(first) && (second === undefined || archive))
    return `chuyên mục ${first}`;
  return url === '' || reservedRoots.includes(first) ? 'cổng' : undefined;
}
