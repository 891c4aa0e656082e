import { posix } from 'node:path';
import type { PortalFiles } from './portal-files.ts';

/** A link on a built page that leads nowhere. */
export interface DeadLink {
  /** Path of the page below the output folder. */
  page: string;
  href: string;
}

/**
 * Follows every root-relative or page-relative link, source and anchor of the pages of a portal.
 *
 * @param base folder of the host in which the portal will lie, without a slash at its end; what leads out of it is dead
 * @param pages paths of the pages to look at; all of them when absent
 * @example
 * findDeadLinks(filesBelow('dist')) // [{ page: 'thoi-su/index.html', href: '/thoi-su/luu-tru/2026/9/' }]
 */
export function findDeadLinks(
  portal: PortalFiles,
  base = '',
  pages: Iterable<string> = portal.paths(),
): DeadLink[] {
  const isThere = memoised(portal.has);
  const looked = new Set([...pages].filter(isPage).sort());
  // Both hold `file#anchor`: new strings, which do not keep the whole text of a page in memory as parts of it would.
  const anchors = new Set<string>();
  const wanted = new Map<string, string>();
  const dead: DeadLink[] = [];
  for (const page of looked) {
    const html = portal.read(page);
    for (const id of idsOf(html)) anchors.add(`${page}#${id}`);
    for (const href of new Set(linksOf(html))) {
      const address = addressOf(`${base}/${page}`, href);
      if (address === undefined) continue;
      const path = address.path.startsWith(`${base}/`) ? address.path.slice(base.length + 1) : '..';
      const target = [path, `${path}index.html`].find(isThere);
      if (target === undefined) dead.push({ page, href });
      else if (address.anchor) wanted.set(`${target}#${address.anchor}`, page);
    }
  }
  const targets = new Set([...wanted.keys()].map((target) => target.replace(/#.*/s, '')));
  for (const page of targets) {
    if (!isPage(page) || looked.has(page)) continue;
    for (const id of idsOf(portal.read(page))) anchors.add(`${page}#${id}`);
  }
  for (const [target, page] of wanted) {
    if (!anchors.has(target)) dead.push({ page, href: `/${target.replace(/index\.html#/, '#')}` });
  }
  return dead;
}

/** The anchors of a page: every `id` attribute. */
export function idsOf(html: string): string[] {
  return matches(html, /\sid="([^"]*)"/g);
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function memoised(isThere: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? isThere(path);
    known.set(path, answer);
    return answer;
  };
}

function linksOf(html: string): string[] {
  const links = matches(html, /\s(?:href|src|action|poster)="([^"]*)"/g);
  const sources = matches(html, /\ssrcset="([^"]*)"/g).flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  );
  return [...links, ...sources].map((link) => link.replaceAll('&amp;', '&'));
}

/** Path on the host and anchor; nothing for an address on another host or of another kind. */
function addressOf(page: string, href: string): { path: string; anchor: string } | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href) || href === '') return undefined;
  const url = new URL(href, `http://portal${page.replace(/index\.html$/, '')}`);
  return {
    path: decode(posix.normalize(url.pathname)),
    anchor: decode(url.hash.slice(1)),
  };
}

/** A lone `%` stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}
