import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '#content/file/source-text.ts';
import { openContentMemory } from '#content/folder/content-memory.ts';
import { listFolder } from '#content/folder/list-folder.ts';
import { readFiles } from '#content/folder/read-files.ts';
import type { Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import type { SiteData } from '#content/site/site-data.ts';
import { type OutsideLink, outsideLinks } from './outside-link.ts';
import { siteLinks, sourceLinks } from './yaml-links.ts';

/**
 * Every place of the portal that leads to another host or shows a picture from there, by file and line: `site.yml`, and
 * the articles and pages that readers can see.
 *
 * @param folder the content folder, absolute; `cache` as the content was read with
 */
export function gatherLinks(
  { articles, pages }: Content,
  site: SiteData,
  { content: folder, cache }: { content: string; cache: string },
): OutsideLink[] {
  const shown = [...articles, ...pages].filter((entry) => isShown(entry, { drafts: false }));
  const isOpen = new Set(shown.map(({ file }) => file));
  const memory = openContentMemory(cache, site.timeZone);
  const { files } = readFiles(folder, listFolder(folder), site.timeZone, memory);
  const links = outsideLinks('site.yml', siteLinks(textOf(folder, 'site.yml')), site.url);
  for (const { file, checked } of files) {
    if (!isOpen.has(file)) continue;
    const typed = checked.references
      .filter(({ as }) => as !== 'related' && as !== 'alias')
      .map(({ to, at }) => ({ typed: to, line: at.line }));
    const { data } = checked;
    if (data && 'sources' in data && data.sources.some(({ url }) => url !== undefined)) {
      typed.push(...sourceLinks(textOf(folder, file)));
    }
    links.push(...outsideLinks(file, typed, site.url));
  }
  return links.sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
}

function textOf(folder: string, file: string): string {
  const decoded = decodeText(readFileSync(join(folder, file)));
  return 'text' in decoded ? decoded.text : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
