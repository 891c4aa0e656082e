import { pathOf } from './kept.ts';
import type { LastBuild } from './last-build.ts';
import type { NewPortal } from './new-portal.ts';

/** Below the portal's root; style sheets and scripts are made by every build. */
const MADE = /\/_astro\/([^"'\s,)?#&<>\\]+)/g;
const ALWAYS = /\.(?:css|js|woff2?)$/;

/**
 * Names of the pictures below `_astro/` that each page shows, or offers to those who share it, by URL.
 *
 * @param fresh pages to look at
 * @param kept pages of which `before` tells
 */
export function picturesOfPages(
  portal: Pick<NewPortal, 'read'>,
  fresh: Iterable<string>,
  kept: Iterable<string>,
  before: LastBuild['pictures'] = {},
): LastBuild['pictures'] {
  const pictures: Record<string, readonly string[]> = {};
  const add = (url: string, names: readonly string[] = []) => {
    if (names.length > 0) pictures[url] = names;
  };
  for (const url of kept) add(url, before[url]);
  for (const url of fresh) add(url, picturesOf(portal.read(pathOf(url))));
  return pictures;
}

function picturesOf(html: string): string[] {
  return [...new Set(namesIn(html))].filter((name) => !ALWAYS.test(name)).sort();
}

/** Names of the files below `_astro/` that a text names. */
export function namesIn(text: string): string[] {
  return Array.from(text.matchAll(MADE), ([, name = '']) => decodeURIComponent(name));
}
