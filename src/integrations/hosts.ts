import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirects } from '#portal/redirects.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxMap } from './hosts/nginx-map.ts';
import { nginxPolicy } from './hosts/nginx-policy.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import { isAddress, type PortalFiles } from './portal-files.ts';

/**
 * Writes the files that tell the host of redirects and headers; each host reads its own and passes the others over.
 *
 * @param portal all else of the built portal
 * @param folder where to write them
 * @param base folder of the host in which the portal will lie, without a slash at its end
 * @param policy of what readers see
 */
export async function writeHostFiles(
  portal: PortalFiles,
  folder: string,
  { addresses, sections }: Redirects,
  base: string,
  policy: string,
): Promise<void> {
  // Some hosts look at the rules first, and the file would never be seen.
  const isFile = (url: string) => portal.has(url.slice(1));
  const free = addresses.filter(({ from }) => !from.endsWith('/') || !isFile(from.slice(0, -1)));
  const redirects = { addresses: free, sections };
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write('_redirects', redirectsFile(redirects, base));
  await write(
    '_redirects.nginx',
    nginxMap(redirects, base, (url) => isAddress(portal, url)),
  );
  await write('_headers', headersFile(base, foldersOf(portal), policy));
  await write('_policy.nginx', nginxPolicy(policy));
}

/** Names of the folders of a portal, and of those below `pagefind/`. */
function foldersOf(portal: PortalFiles): { roots: string[]; index: string[] } {
  const roots = new Set<string>();
  const index = new Set<string>();
  for (const path of portal.paths()) {
    const [root = '', inner, ...rest] = path.split('/');
    if (inner !== undefined) roots.add(root);
    if (root === 'pagefind' && inner !== undefined && rest.length > 0) index.add(inner);
  }
  return { roots: [...roots].sort(), index: [...index].sort() };
}
