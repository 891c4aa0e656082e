import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Redirect, Redirects } from '#portal/redirects.ts';
import type { PortalFiles } from '../portal-files.ts';
import { type RedirectSite, redirectPage } from './redirect-page.ts';

const FEEDS = ['rss.xml', 'feed.json'];

/**
 * Writes a page for every old address of a built portal; a former section has one for each page of the present one, and a
 * copy of its feeds, as no page can lead a feed reader on. What stands there already, stays.
 *
 * @param portal all else of the built portal
 * @param pages URLs of its pages
 * @param folder where to write them
 */
export async function writeRedirectPages(
  portal: PortalFiles,
  pages: Iterable<string>,
  folder: string,
  { addresses, sections }: Redirects,
  site: RedirectSite,
): Promise<void> {
  const urls = [...pages].sort();
  const beneath = sections.flatMap(({ from, to }): Redirect[] =>
    urls
      .filter((url) => url.startsWith(to))
      .map((url) => ({ from: from + url.slice(to.length), to: url })),
  );
  // A former section's own pages come last, as what an article says of its old address counts more.
  for (const { from, to } of [...addresses, ...beneath]) {
    await writeNew(portal, folder, fileOf(from), redirectPage(to, site));
  }
  for (const { from, to } of sections) {
    for (const feed of FEEDS) {
      const text = portal.read(to.slice(1) + feed);
      await writeNew(portal, folder, from.slice(1) + feed, text);
    }
  }
}

function fileOf(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
}

/** An address that cannot be a file beside the others is left to the rules of the host. */
async function writeNew(
  portal: PortalFiles,
  folder: string,
  path: string,
  text: string,
): Promise<void> {
  const parents = path.split('/').slice(0, -1);
  const isBelowFile = parents.some((_, at) => portal.has(parents.slice(0, at + 1).join('/')));
  if (portal.has(path) || isBelowFile || portal.has(`${path}/index.html`)) return;
  try {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code)) throw error;
  }
}
