import { posix } from 'node:path';
import { nearest } from '#text/nearest.ts';
import type { Lookups } from '../references.ts';

/** Guesses at what the writer meant; each answer is written as the writer would write it in that file. */
export interface Suggester {
  /** For a link or a picture to a path that is not there. `among` says which files come into question. */
  path(file: string, target: string, among: (path: string) => boolean): string | undefined;
  /** For an article id that is not there. */
  article(id: string): string | undefined;
  /** For an address of the portal that is not there. */
  address(path: string): string | undefined;
}

/** So many searches through many names; a folder with thousands of wrong links gets its report without the rest. */
const mostSearches = 300;
/** In a larger crowd of names only equal ones are found. */
const largestCrowd = 3000;

export function createSuggester(lookups: Lookups): Suggester {
  let left = mostSearches;
  const search = (word: string, names: readonly string[]) =>
    names.length <= largestCrowd ? nearest(word, names) : undefined;
  const byFolder = Map.groupBy(lookups.files.keys(), (path) => posix.dirname(path));
  const byName = Map.groupBy(lookups.files.keys(), nameOf);
  const bySlug = Map.groupBy(lookups.articles, (id) => id.slice(id.indexOf('/') + 1));
  const bySection = Map.groupBy(lookups.articles, (id) => id.slice(0, id.indexOf('/')));

  const article = (id: string) => {
    if (left-- <= 0) return undefined;
    const [first = '', ...rest] = id.split('/').filter(Boolean);
    const slug = rest.at(-1) ?? first;
    const same = bySlug.get(slug);
    if (same) return same[0];
    const siblings = bySection.get(first);
    return search(`${first}/${slug}`, siblings ?? [...lookups.articles]);
  };
  return {
    article,
    path(file, target, among) {
      if (left-- <= 0) return undefined;
      const write = (path: string) => relativePath(file, path);
      const whole = [`${target}.md`, `${target}/index.md`].find((path) => lookups.files.has(path));
      if (whole !== undefined && among(whole)) return write(whole);
      const others = (paths: readonly string[] | undefined) =>
        (paths ?? []).filter((path) => path !== file && among(path));
      const inFolder = others(byFolder.get(posix.dirname(target)));
      const named = others(byName.get(nameOf(target)));
      const same = named.find((path) => inFolder.includes(path));
      if (same !== undefined) return write(same);
      if (named.length === 1) return write(named[0] as string);
      const names = new Map(inFolder.map((path) => [posix.basename(path), path]));
      const found = search(posix.basename(target), [...names.keys()]);
      return found === undefined ? undefined : write(names.get(found) as string);
    },
    address(path) {
      const key = path.replace(/[?#].*$/s, '').replace(/^\/+|\/+$/g, '');
      if (!key.includes('/')) {
        const found = nearest(key, [...lookups.sections, ...lookups.pages]);
        if (found !== undefined) return `/${found}/`;
      }
      const id = article(key);
      return id === undefined ? undefined : `/${id}/`;
    },
  };
}

/** The right form of an address on another host, or of a mail address, that lacks its beginning. */
export function outsideAddress(href: string): string | undefined {
  if (/^[^\s/@]+@[\w-]+(?:\.[\w-]+)+$/.test(href)) return `mailto:${href}`;
  const host = /^(?:www\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info))(?:[/:?#]|$)/i;
  return host.test(href) ? `https://${href}` : undefined;
}

/** @example relativePath('articles/a/2026/x.md', 'articles/a/2025/y.md') // '../2025/y.md' */
export function relativePath(file: string, path: string): string {
  const relative = posix.relative(posix.dirname(file), path);
  return relative.startsWith('../') ? relative : `./${relative}`;
}

/** The name by which a file is looked for in other folders: an article in a folder of its own goes by the folder's. */
function nameOf(path: string): string {
  const name = posix.basename(path);
  const own = name === 'index.md' ? `${posix.basename(posix.dirname(path))}.md` : name;
  return own.toLowerCase();
}
