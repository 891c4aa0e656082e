import { lstatSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { writeForm } from '#integrations/admin.ts';
import { writeHostFiles } from '#integrations/hosts.ts';
import type { NextBuild } from '#integrations/next-build/next-build.ts';
import { basePath } from '#integrations/redirects/base-path.ts';
import { redirectsIn } from '#integrations/redirects/redirects-in.ts';
import { writeRedirectPages } from '#integrations/redirects/write-pages.ts';
import type { Ahead } from '#integrations/search/ahead.ts';
import { writeIndex } from '#integrations/search.ts';
import type { NewPortal } from './new-portal.ts';

/** What a portal is finished with. */
export interface Ends {
  content: Content;
  settings: Settings;
  /** URLs of its pages. */
  pages: Iterable<string>;
  next: NextBuild;
  /** Where the portal of the last build stands. */
  out: string;
  ahead: Ahead | undefined;
}

/** Writes into a portal what is made of all of it at once, after its pages and files lie there. */
export async function finish(portal: NewPortal, ends: Ends): Promise<void> {
  const { content, settings, pages, next, out, ahead } = ends;
  const { folder } = portal;
  const { site } = content;
  if (!site) return;
  await writeForm(folder, content, settings);
  await writeIndex(folder, content, settings, staysIn(portal, out), ahead);
  await writeFile(join(folder, 'next-build.json'), `${JSON.stringify(next, null, 2)}\n`);
  const redirects = redirectsIn(content, settings);
  await writeRedirectPages(portal, pages, folder, redirects, site);
  await writeHostFiles(portal, folder, redirects, basePath(site));
}

/** A file of the index that is the cache's very own stays where it is. */
function staysIn(portal: NewPortal, out: string): (name: string, cached: string) => boolean {
  return (name, cached) => {
    const path = `pagefind/${name}`;
    const stands = portal.isOld(path) && lstatSync(join(out, path)).ino === lstatSync(cached).ino;
    if (stands) portal.keep(path);
    return stands;
  };
}
