import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { writeForm } from '#integrations/admin.ts';
import { portalPolicy } from '#integrations/hosts/policy.ts';
import { writeHostFiles } from '#integrations/hosts.ts';
import type { NextBuild } from '#integrations/next-build/next-build.ts';
import { basePath } from '#integrations/redirects/base-path.ts';
import { redirectsIn } from '#integrations/redirects/redirects-in.ts';
import { writeRedirectPages } from '#integrations/redirects/write-pages.ts';
import type { Ahead } from '#integrations/search/ahead.ts';
import { shelfHome } from '#integrations/search/shelf-cache.ts';
import { writeIndex } from '#integrations/search.ts';
import type { Card } from '#portal/card.ts';
import { writeCards } from './cards.ts';
import type { NewPortal } from './new-portal.ts';

/** What a portal is finished with. */
export interface Ends {
  content: Content;
  settings: Settings;
  /** URLs of its pages. */
  pages: Iterable<string>;
  cards: readonly Card[];
  next: NextBuild;
  /** Folders of the cache that the index of the old portal is made of. */
  shelves: readonly string[] | undefined;
  ahead: Ahead | undefined;
  /** Scripts and styles that stand in its pages. */
  inline: readonly string[];
}

/**
 * Writes into a portal what is made of all of it at once, after its pages and files lie there.
 *
 * @returns the folders of the cache that its index is made of
 */
export async function finish(portal: NewPortal, ends: Ends): Promise<string[]> {
  const { content, settings, pages, cards, next, shelves, ahead, inline } = ends;
  const { folder } = portal;
  const { site } = content;
  if (!site) return [];
  await writeForm(folder, content, settings);
  const used = new Set<string>();
  const stays = (name: string, cached: string) => {
    const [shelf = ''] = relative(shelfHome(settings.cache), cached).split(sep);
    used.add(shelf);
    const path = `pagefind/${name}`;
    const stands = shelves?.includes(shelf) === true && portal.isOld(path);
    if (stands) portal.keep(path);
    return stands;
  };
  await writeCards(portal, cards, settings.cache);
  await writeIndex(folder, content, settings, stays, ahead);
  await writeFile(join(folder, 'next-build.json'), `${JSON.stringify(next, null, 2)}\n`);
  const redirects = redirectsIn(content, settings);
  await writeRedirectPages(portal, pages, folder, redirects, site);
  const policy = portalPolicy({ ...site, pictureHosts: pictureHostsOf(content, settings) }, inline);
  await writeHostFiles(portal, folder, redirects, basePath(site), policy);
  return [...used].sort();
}

/** Where pictures of shown entries come from, besides the portal. */
function pictureHostsOf({ articles, pages }: Content, settings: Settings): string[] {
  const shown = [...articles, ...pages].filter((entry) => isShown(entry, settings));
  return shown.flatMap(({ pictureHosts = [] }) => pictureHosts);
}
