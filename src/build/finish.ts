import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { writeForm } from '#integrations/admin.ts';
import { writeHostFiles } from '#integrations/hosts.ts';
import { nextBuild } from '#integrations/next-build/next-build.ts';
import { basePath } from '#integrations/redirects/base-path.ts';
import { redirectsIn } from '#integrations/redirects/redirects-in.ts';
import { writeRedirectPages } from '#integrations/redirects/write-pages.ts';
import type { Ahead } from '#integrations/search/ahead.ts';
import { writeIndex } from '#integrations/search.ts';

/** Writes into a portal what is made of all of it at once, after its pages and files lie there. */
export async function finish(
  folder: string,
  content: Content,
  settings: Settings,
  ahead?: Ahead,
): Promise<void> {
  const { site } = content;
  if (!site) return;
  await writeForm(folder, content, settings);
  await writeIndex(folder, content, settings, ahead);
  const next = nextBuild(content, settings);
  await writeFile(join(folder, 'next-build.json'), `${JSON.stringify(next, null, 2)}\n`);
  const redirects = redirectsIn(content, settings);
  await writeRedirectPages(folder, redirects, site);
  await writeHostFiles(folder, redirects, basePath(site));
}
