import { join } from 'node:path';
import { readSettings } from '#commands/settings.ts';
import { type Content, readContent } from '#content/read.ts';
import { formatReport } from '#content/report.ts';
import { placeFiles } from '#integrations/search/placement.ts';
import { makeSearchFiles } from '#integrations/search/search-files.ts';
import { scratchFolder } from './build.ts';
import { type NodeSearch, openSearch } from './search.ts';

/**
 * Searches the very index that a build would write for a content folder, without waiting for its pages.
 *
 * @throws {Error} when the content has errors
 */
export async function searchContent(
  folder: string,
): Promise<{ content: Content; search: NodeSearch }> {
  const scratch = await scratchFolder();
  const out = join(scratch, 'dist');
  const settings = readSettings({
    PORTAL_CONTENT: folder,
    PORTAL_OUT: out,
    PORTAL_CACHE: join(scratch, 'cache'),
    PORTAL_NOW: '2026-11-22T08:00:00+07:00',
  });
  const content = await readContent({ ...settings, folder });
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(formatReport(errors));
  const { files } = await makeSearchFiles(content, settings);
  placeFiles(files, join(out, 'pagefind'));
  return { content, search: await openSearch(out) };
}
