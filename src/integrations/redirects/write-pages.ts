import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Redirect, Redirects } from '#portal/redirects.ts';
import { type RedirectSite, redirectPage } from './redirect-page.ts';

const PAGE = 'index.html';
const FEED = 'rss.xml';

/**
 * Writes a page for every old address below a built portal; a former section has one for each page of the present one, and
 * a copy of its feed, as no page can lead a feed reader on. What stands there already, stays.
 */
export async function writeRedirectPages(
  folder: string,
  { addresses, sections }: Redirects,
  site: RedirectSite,
): Promise<void> {
  const beneath = await Promise.all(sections.map((section) => pagesBeneath(folder, section)));
  // A former section's own pages come last, as what an article says of its old address counts more.
  for (const { from, to } of [...addresses, ...beneath.flat()]) {
    await writeNew(join(folder, fileOf(from)), redirectPage(to, site));
  }
  for (const { from, to } of sections) {
    await writeNew(join(folder, from, FEED), await readFile(join(folder, to, FEED), 'utf8'));
  }
}

async function pagesBeneath(folder: string, { from, to }: Redirect): Promise<Redirect[]> {
  const names = await readdir(join(folder, to), { recursive: true });
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name === PAGE || name.endsWith(`/${PAGE}`))
    .sort()
    .map((name) => name.slice(0, -PAGE.length))
    .map((path) => ({ from: from + path, to: to + path }));
}

function fileOf(url: string): string {
  return url.endsWith('/') ? `${url}${PAGE}` : url;
}

/** An address that cannot be a file beside the others is left to the rules of the host. */
async function writeNew(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code)) throw error;
  }
}
