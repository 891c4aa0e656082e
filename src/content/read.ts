import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cleanSource } from '#text/clean.ts';
import type { Content } from './entry.ts';
import { withExcerpts } from './excerpts.ts';
import { decodeText } from './file/source-text.ts';
import { aliasClashes, urlClashes } from './folder/clashes.ts';
import { openContentMemory } from './folder/content-memory.ts';
import { correctionsAhead } from './folder/corrections-ahead.ts';
import { documentNumbers } from './folder/document-numbers.ts';
import { documentOrder } from './folder/document-order.ts';
import { documentValidity } from './folder/document-validity.ts';
import { folderDocuments } from './folder/documents.ts';
import { emptyLists } from './folder/empty-lists.ts';
import { unknownEvents } from './folder/event-names.ts';
import { farDates } from './folder/far-dates.ts';
import { placeProblems } from './folder/file-identity.ts';
import { goneAddresses, goneProblems } from './folder/gone.ts';
import { withoutHeldFiles } from './folder/held-files.ts';
import { heldLinks } from './folder/held-links.ts';
import { joinedNames } from './folder/joined-names.ts';
import { readAddresses } from './folder/known-addresses.ts';
import { linkFile } from './folder/link-file.ts';
import { listFolder } from './folder/list-folder.ts';
import { lookupsOf } from './folder/lookups.ts';
import { digestOf } from './folder/memory.ts';
import { nameAbbreviations } from './folder/name-abbreviations.ts';
import { nameSpellings } from './folder/name-spellings.ts';
import { createPictureJudge } from './folder/picture-file.ts';
import { type ReadFile, readFiles } from './folder/read-files.ts';
import { reprintProblems } from './folder/reprints.ts';
import { strayFiles } from './folder/stray-files.ts';
import { createSuggester } from './folder/suggest.ts';
import { toEntries } from './folder/to-entries.ts';
import { ContentMovedError } from './moved-error.ts';
import { compareProblems, hasErrors, type Problem, problem } from './problem.ts';
import { resolveLink } from './references.ts';
import { readSite } from './site/read-site.ts';
import type { SiteData } from './site/site-data.ts';

export type { ArticleEntry, Content, PageEntry } from './entry.ts';

export interface ReadSettings {
  /** The content folder, absolute. */
  folder: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: number;
  /** A folder in which to remember what files held; nothing is remembered without it. */
  cache?: string;
  /** Articles with errors will be left out, and writers are told which links that costs. */
  holdBroken?: boolean;
}

/**
 * Reads a whole content folder: every article and page checked, every problem of the folder. Never throws for what
 * writers did; the result is the same whether much, little or nothing is remembered.
 *
 * @example const { articles, problems } = await readContent({ folder: '/srv/content', now: Date.now() });
 */
export async function readContent(settings: ReadSettings): Promise<Content> {
  if (!isFolder(settings.folder)) {
    const missing = problem('folder-missing', basename(settings.folder), { path: settings.folder });
    return { sections: [], articles: [], pages: [], problems: [missing] };
  }
  const folder = listFolder(settings.folder);
  const read = readSite(settings.folder);
  const memory = openContentMemory(settings.cache, read.timeZone);
  const { files, unreadable } = readFiles(settings.folder, folder, read.timeZone, memory);
  const lookups = lookupsOf(read, folder, files);
  const suggest = createSuggester(lookups);
  const judge = createPictureJudge(settings.folder, folder, memory);
  const around = { lookups, suggest, judge };
  const linked = new Map(files.map((file) => [file.file, linkFile(file, around)]));
  const banners = linkFile(
    { file: 'site.yml', checked: { references: read.pictures, headings: [] } },
    around,
  );
  memory.save();
  const site = read.finish(
    titlesOfPages(files),
    (url) => resolveLink('site.yml', url, lookups).kind !== 'missing',
  );
  const documents = folderDocuments(files);
  const problems: Problem[] = [
    ...site.problems,
    ...banners.problems,
    ...[...folder.unreadable, ...unreadable].map((path) => problem('folder-unreadable', path, {})),
    ...folder.outside.map((path) => problem('file-outside', path, {})),
    ...folder.twice.map((path) => problem('name-twice', path, {})),
    ...files.flatMap(({ file, identity, checked }) => [
      ...checked.problems,
      ...placeProblems(file, identity, read.sectionIds),
      ...(linked.get(file)?.problems ?? []),
    ]),
    ...urlClashes(files),
    ...aliasClashes(files, lookups),
    ...unknownEvents(files),
    ...nameSpellings(files),
    ...nameAbbreviations(files),
    ...joinedNames(files),
    ...documentNumbers(documents, files),
    ...documentOrder(documents),
    ...correctionsAhead(files, settings.now),
    ...reprintProblems(settings.folder, files, read.profile),
    ...strayFiles(folder, linked.values()),
  ];
  const sizes = new Map([...folder.files.values()].map(({ path, size }) => [path, size]));
  const { articles, pages } = withoutHeldFiles(
    toEntries(files, linked, problems, settings.now, sizes),
  );
  const gone = goneAddresses(readAddresses(settings.cache), { lookups, articles, pages });
  const textOnly = [
    ...goneProblems(gone, lookups),
    ...heldLinks(files, articles, pages, settings.holdBroken ?? false),
    ...emptyLists(files, articles, pages),
    ...farDates(articles, settings.now),
    ...documentValidity(documents, settings.now),
  ];
  return {
    ...(site.site &&
      !hasErrors(banners.problems) && { site: withBanners(site.site, banners.named) }),
    sections: read.sections,
    articles,
    pages,
    moved: gone.flatMap(({ known, entry }) => (entry ? [{ ...known, movedTo: entry.id }] : [])),
    problems: withExcerpts(settings.folder, [...problems, ...textOnly].sort(compareProblems)),
  };
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The cleaned Markdown below the front matter of an article or page.
 *
 * @throws {ContentMovedError} when the file holds other bytes than `digest` tells: what is not checked is not published
 */
export function readBody(
  folder: string,
  entry: { file: string; bodyLine: number; digest?: string },
): string {
  const bytes = readFileSync(join(folder, entry.file));
  if (entry.digest !== undefined && digestOf(bytes) !== entry.digest) throw new ContentMovedError();
  const decoded = decodeText(bytes);
  if ('badLine' in decoded) return '';
  const lines = decoded.text.split('\n');
  return cleanSource(lines.slice(entry.bodyLine - 1).join('\n'));
}

/** @param paths on disk by what the writer typed */
function withBanners(site: SiteData, paths: ReadonlyMap<string, string>): SiteData {
  return {
    ...site,
    banners: site.banners.map((each) => ({ ...each, path: paths.get(each.path) ?? each.path })),
  };
}

/** Titles by id, for the menu; a page whose title cannot be read goes by its id. */
function titlesOfPages(files: readonly ReadFile[]): Map<string, string> {
  const pages = files.filter(({ identity }) => identity.kind === 'page');
  return new Map(pages.map(({ identity: { id }, checked }) => [id, checked.data?.title ?? id]));
}
