import { existsSync, statSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import { headersFile } from './hosts/headers-file.ts';
import { nginxMap } from './hosts/nginx-map.ts';
import { redirectsFile } from './hosts/redirects-file.ts';
import type { ContentReader } from './portal.ts';
import { basePath } from './redirects/base-path.ts';
import { redirectsIn } from './redirects/redirects-in.ts';

/** Files that tell the host of redirects and headers; each host reads its own and passes the others over. */
export function hosts(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const content = await reader.current();
        if (!content.site) return;
        const base = basePath(content.site);
        const { addresses, sections } = redirectsIn(content, settings);
        // Some hosts look at the rules first, and the file would never be seen.
        const isFile = (path: string) =>
          statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
        const free = addresses.filter(
          ({ from }) => !from.endsWith('/') || !isFile(from.slice(0, -1)),
        );
        const redirects = { addresses: free, sections };
        const isPage = (url: string) => existsSync(join(folder, url));
        const write = (name: string, text: string) => writeFile(join(folder, name), text);
        await write('_redirects', redirectsFile(redirects, base));
        await write('_redirects.nginx', nginxMap(redirects, base, isPage));
        await write('_headers', headersFile(base, await foldersOf(folder)));
      },
    },
  };
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
