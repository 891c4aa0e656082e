import type { PageFacts } from '#integrations/page-facts.ts';
import { isPage, pathOf } from './kept.ts';
import type { LastBuild } from './last-build.ts';

/** Style sheets, scripts and fonts are made by every build. */
const ALWAYS = /\.(?:css|js|woff2?)$/;

/**
 * Names of the pictures below `_astro/` that each page shows, or offers to those who share it, by URL.
 *
 * @param facts of the pages that were rendered, by path
 * @param fresh the URLs of those; what feeds show, pages show too
 * @param kept pages of which `before` tells
 */
export function picturesOfPages(
  facts: ReadonlyMap<string, PageFacts>,
  fresh: Iterable<string>,
  kept: Iterable<string>,
  before: LastBuild['pictures'] = {},
): LastBuild['pictures'] {
  const pictures: Record<string, readonly string[]> = {};
  const add = (url: string, names: readonly string[] = []) => {
    if (names.length > 0) pictures[url] = names;
  };
  for (const url of kept) add(url, before[url]);
  for (const url of [...fresh].filter(isPage)) {
    const made = facts.get(pathOf(url))?.made;
    if (!made) throw new Error(`Nothing was noted of ${url}`);
    add(url, made.filter((name) => !ALWAYS.test(name)).sort());
  }
  return pictures;
}
