import { existsSync, statSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirects } from '#portal/redirects.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxMap } from './hosts/nginx-map.ts';
import { redirectsFile } from './hosts/redirects-file.ts';

/**
 * Writes the files that tell the host of redirects and headers; each host reads its own and passes the others over.
 *
 * @param folder the built portal
 * @param base folder of the host in which the portal will lie, without a slash at its end
 */
export async function writeHostFiles(
  folder: string,
  { addresses, sections }: Redirects,
  base: string,
): Promise<void> {
  // Some hosts look at the rules first, and the file would never be seen.
  const isFile = (path: string) =>
    statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  const free = addresses.filter(({ from }) => !from.endsWith('/') || !isFile(from.slice(0, -1)));
  const redirects = { addresses: free, sections };
  const isPage = (url: string) => existsSync(join(folder, url));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('_redirects', redirectsFile(redirects, base));
  await write('_redirects.nginx', nginxMap(redirects, base, isPage));
  await write('_headers', headersFile(base, await foldersOf(folder)));
}

/** Names of the folders of a built portal, and of those below `pagefind/`. */
async function foldersOf(folder: string): Promise<{ roots: string[]; index: string[] }> {
  const names = async (path: string) => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  };
  return { roots: await names(folder), index: await names(join(folder, 'pagefind')) };
}
