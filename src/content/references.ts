import { posix } from 'node:path';
import { reservedRoots } from './folder/reserved.ts';

/** What a link or a picture of the content may lead to: the whole folder, as far as addresses go. */
export interface Lookups {
  /** The portal's own origin, `https://songtra.example.vn`. */
  siteUrl?: string;
  /** Paths on disk by their NFC form. */
  files: ReadonlyMap<string, string>;
  /** Article ids by file (NFC path from the content folder), and page ids likewise. */
  articlesByFile: ReadonlyMap<string, string>;
  pagesByFile: ReadonlyMap<string, string>;
  articles: ReadonlySet<string>;
  /** Headings of articles and pages, by id of the article or page. */
  headings: ReadonlyMap<string, readonly string[]>;
  pages: ReadonlySet<string>;
  /** Present ids, and by former ids the present one. */
  sections: ReadonlySet<string>;
  formerSections: ReadonlyMap<string, string>;
  /** Article and page ids by old address without slashes around it. */
  aliases: ReadonlyMap<string, { kind: 'article' | 'page'; id: string }>;
}

/** Where a link leads. `hash` is empty or begins with `#`. */
export type LinkTarget =
  | { kind: 'external'; url: string }
  | { kind: 'anchor'; hash: string }
  | { kind: 'article'; id: string; hash: string }
  | { kind: 'page'; id: string; hash: string }
  /** Any other address of the portal, as a path: `/tu-khoa/y-te/`. */
  | { kind: 'own'; path: string }
  /** A file to download; path on disk from the content folder. */
  | { kind: 'file'; path: string }
  /** `target`: what was looked for, a path from the content folder or an address beginning with `/`. */
  | { kind: 'missing'; target: string };

export type PictureTarget =
  | { kind: 'external'; url: string }
  | { kind: 'file'; path: string }
  | { kind: 'missing'; target: string };

/**
 * Where a link of a body leads.
 *
 * @param file the file it stands in, from the content folder
 * @param href as the writer typed it
 * @example resolveLink('articles/thoi-su/2026/a.md', '../2025/b.md#muc', lookups)
 *   // { kind: 'article', id: 'thoi-su/b', hash: '#muc' }
 */
export function resolveLink(file: string, href: string, lookups: Lookups): LinkTarget {
  if (href.startsWith('#')) return { kind: 'anchor', hash: href };
  if (href === '') return { kind: 'missing', target: '' };
  const own = ownPath(href, lookups.siteUrl);
  if (own !== undefined) return resolveAddress(own, lookups);
  if (isExternal(href)) return { kind: 'external', url: href };
  const { path, hash } = findPath(file, href, lookups);
  const article = lookups.articlesByFile.get(path);
  if (article !== undefined) return { kind: 'article', id: article, hash };
  const page = lookups.pagesByFile.get(path);
  if (page !== undefined) return { kind: 'page', id: page, hash };
  const found = lookups.files.get(path);
  if (found !== undefined && isContentFile(path)) return { kind: 'file', path: found };
  return { kind: 'missing', target: path };
}

/** Where a picture or an attachment stands: in the content folder, or on another host. */
export function resolvePicture(file: string, src: string, lookups: Lookups): PictureTarget {
  if (isExternal(src)) return { kind: 'external', url: src };
  // Only what stands in the content folder is taken along, and a path from the root is no place in it.
  if (src === '' || src.startsWith('/')) return { kind: 'missing', target: src };
  const { path } = findPath(file, src, lookups);
  const found = lookups.files.get(path);
  return found === undefined ? { kind: 'missing', target: path } : { kind: 'file', path: found };
}

/** The file on disk that a relative path leads to, with the place within it that was asked for. */
export function resolvePath(
  file: string,
  typed: string,
  lookups: Lookups,
): { path: string; hash: string } | undefined {
  if (isExternal(typed) || typed.startsWith('/') || typed.startsWith('#')) return undefined;
  const { path, hash } = findPath(file, typed, lookups);
  const found = lookups.files.get(path);
  return found === undefined ? undefined : { path: found, hash };
}

/** An old address as it is compared: no slashes around it, NFC, not encoded. */
export function addressKey(path: string): string {
  return decoded(path.replace(/[?#].*$/s, ''))
    .normalize('NFC')
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)index\.html$/, '');
}

function resolveAddress(path: string, lookups: Lookups): LinkTarget {
  const hash = /#.*$/s.exec(path)?.[0] ?? '';
  const key = addressKey(path);
  const [first = '', ...rest] = key.split('/');
  const section = lookups.formerSections.get(first) ?? first;
  const id = [section, ...rest].join('/');
  if (lookups.articles.has(id)) return { kind: 'article', id, hash };
  if (lookups.pages.has(key)) return { kind: 'page', id: key, hash };
  // What left a section before the section got its present id is known by that id's address only.
  const alias = lookups.aliases.get(key) ?? lookups.aliases.get(id);
  if (alias) return { ...alias, hash };
  return isOwnAddress(section, rest, lookups)
    ? { kind: 'own', path }
    : { kind: 'missing', target: path };
}

/** Lists, archives and feeds: their pages come and go with the articles, so only their form is looked at. */
function isOwnAddress(first: string, rest: readonly string[], lookups: Lookups): boolean {
  if (first === '') return true;
  if (reservedRoots.includes(first)) return true;
  if (rest.length === 0 && /^(?:rss|opensearch|sitemap[\w-]*)\.xml$|^robots\.txt$/.test(first))
    return true;
  if (!lookups.sections.has(first)) return false;
  return rest.length === 0 || rest[0] === 'luu-tru' || rest.join('/') === 'rss.xml';
}

/** The path and what follows of an address of the portal itself; undefined for everything else. */
export function ownPath(href: string, siteUrl: string | undefined): string | undefined {
  if (href.startsWith('/') && !href.startsWith('//')) return href;
  if (siteUrl === undefined) return undefined;
  const host = siteUrl.replace(/^https?:/i, '');
  const start = href.replace(/^https?:/i, '');
  if (!start.toLowerCase().startsWith(host.toLowerCase())) return undefined;
  const path = start.slice(host.length);
  return path === '' ? '/' : path.startsWith('/') ? path : undefined;
}

function isExternal(href: string): boolean {
  return href.startsWith('//') || (/^[a-z][a-z0-9+.-]+:/i.test(href) && !/^file:/i.test(href));
}

/**
 * The NFC path from the content folder that a relative path means, there or not. As typed, if there is such a file; else
 * without what follows `#`, and with `%20` and the like decoded.
 */
function findPath(file: string, typed: string, lookups: Lookups): { path: string; hash: string } {
  const join = (path: string) =>
    posix.join(posix.dirname(file), path.replace(/\\/g, '/')).normalize('NFC');
  const whole = join(typed);
  if (lookups.files.has(whole)) return { path: whole, hash: '' };
  const hash = /#.*$/s.exec(typed)?.[0] ?? '';
  const bare = typed.slice(0, typed.length - hash.length);
  const path = join(bare);
  return { path: lookups.files.has(path) ? path : join(decoded(bare)), hash };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isContentFile(path: string): boolean {
  return !/\.(?:md|yml|yaml)$/i.test(path);
}
