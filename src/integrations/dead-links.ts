import { posix } from 'node:path';
import { type PageFacts, pageFacts } from './page-facts.ts';
import type { PortalFiles } from './portal-files.ts';

/** A link on a built page that leads nowhere. */
export interface DeadLink {
  /** Path of the page below the output folder. */
  page: string;
  href: string;
}

/** What to look at; by default all pages, as they lie in the portal. */
interface Looked {
  /** Paths of pages. */
  pages?: Iterable<string>;
  /** What a page links to and where it can be entered. */
  factsOf?: (page: string) => PageFacts;
}

/**
 * Follows every root-relative or page-relative link, source and anchor of the pages of a portal.
 *
 * @param base folder of the host in which the portal will lie, without a slash at its end; what leads out of it is dead
 * @example
 * findDeadLinks(filesBelow('dist')) // [{ page: 'thoi-su/index.html', href: '/thoi-su/luu-tru/2026/9/' }]
 */
export function findDeadLinks(
  portal: PortalFiles,
  base = '',
  { pages = portal.paths(), factsOf = (page) => pageFacts(portal.read(page)) }: Looked = {},
): DeadLink[] {
  const follow = follower(portal, base);
  /** By page, the anchors that are led to, each with a page that does so. */
  const wanted = new Map<string, Map<string, string>>();
  const dead: DeadLink[] = [];
  for (const page of [...pages].filter(isPage).sort()) {
    for (const href of factsOf(page).links) {
      const { target, anchor } = follow(page, href);
      if (target === undefined) dead.push({ page, href });
      else if (anchor && isPage(target))
        wanted.set(target, (wanted.get(target) ?? new Map<string, string>()).set(anchor, page));
    }
  }
  for (const [target, anchors] of wanted) {
    const ids = new Set(factsOf(target).ids);
    for (const [anchor, page] of anchors)
      if (!ids.has(anchor))
        dead.push({ page, href: `/${target.replace(/index\.html$/, '')}#${anchor}` });
  }
  return dead;
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

interface Followed {
  /** Path of a file below the portal's root; undefined when there is none. */
  target?: string;
  anchor: string;
}

/** Most links begin at the root and stand on many pages, so that each is followed once. */
function follower({ has }: PortalFiles, base: string): (page: string, href: string) => Followed {
  const known = new Map<string, Followed>();
  const look = (page: string, href: string): Followed => {
    const url = new URL(href, `http://portal${base}/${page.replace(/index\.html$/, '')}`);
    const whole = decode(posix.normalize(url.pathname));
    const path = whole.startsWith(`${base}/`) ? whole.slice(base.length + 1) : '..';
    const target = [path, `${path}index.html`].find(has);
    return { ...(target !== undefined && { target }), anchor: decode(url.hash.slice(1)) };
  };
  return (page, href) => {
    if (!href.startsWith('/')) return look(page, href);
    const found = known.get(href) ?? look('', href);
    known.set(href, found);
    return found;
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
