import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { cleanSource } from '#text/clean.ts';
import { nearest } from '#text/nearest.ts';
import type { ArticleData } from './article-data.ts';
import { createFileChecker } from './check-file.ts';
import { checkSite } from './check-site.ts';
import type { CheckedFile } from './checked-file.ts';
import type { ArticleEntry, Content, PageEntry } from './entry.ts';
import { type FileIdentity, identify, placeProblems } from './file-identity.ts';
import { type FolderFile, listFolder } from './folder.ts';
import { linkFile } from './link-file.ts';
import { lookupsOf } from './lookups.ts';
import { openMemory } from './memory.ts';
import type { PageData } from './page-data.ts';
import { compareProblems, type Problem, problem } from './problem.ts';
import { decodeText, lineAt } from './source-text.ts';
import { statusOf } from './status.ts';

export type { ArticleEntry, Content, PageEntry } from './entry.ts';

export interface ReadSettings {
  /** The content folder, absolute. */
  folder: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: number;
  /** A folder in which to remember what files held; nothing is remembered without it. */
  cache?: string;
  /** Articles with errors will be left out, so a link to one of them is no error. */
  holdBroken?: boolean;
}

/** A Markdown file of the folder with what its path and its bytes say. */
export interface ReadFile {
  file: string;
  identity: FileIdentity;
  digest: string;
  checked: CheckedFile<ArticleData | PageData>;
}

/**
 * Reads a whole content folder: every article and page checked, every problem of the folder. Never throws for what
 * writers did; the result is the same whether much, little or nothing is remembered.
 *
 * @example const { articles, problems } = await readContent({ folder: '/srv/content', now: Date.now() });
 */
export async function readContent(settings: ReadSettings): Promise<Content> {
  const folder = listFolder(settings.folder);
  const problems: Problem[] = folder.unreadable.map((path) =>
    problem('folder-unreadable', path, {}),
  );
  const identities = [...folder.files.values()].flatMap((file) => {
    const identity = identify(file.path);
    return identity ? [{ file, identity }] : [];
  });
  const pageIds = identities
    .filter(({ identity }) => identity.kind === 'page')
    .map(({ identity }) => identity.id);
  const site = checkSite(settings.folder, new Map(pageIds.map((id) => [id, id])));
  problems.push(...site.problems);
  const files = readFiles(settings, identities, site.timeZone, problems);
  const sectionIds = new Set(
    site.sections.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]),
  );
  for (const { file, identity, checked } of files) {
    problems.push(...checked.problems);
    problems.push(
      ...placeProblems(file, identity, sectionIds, (section) => nearest(section, sectionIds)),
    );
  }
  const lookups = lookupsOf(site, folder, files);
  const linked = new Map(files.map((file) => [file.file, linkFile(file, lookups)]));
  for (const { problems: found } of linked.values()) problems.push(...found);
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const articles: ArticleEntry[] = [];
  const pages: PageEntry[] = [];
  for (const { file, identity, digest, checked } of files) {
    const link = linked.get(file);
    if (!checked.data || !link) continue;
    const { problems: _, named, ...resolved } = link;
    const common = {
      id: identity.id,
      file,
      digest,
      bodyLine: checked.bodyLine,
      status: statusOf(checked.data, broken.has(file), settings.now),
      ...resolved,
    };
    if (identity.kind === 'article') {
      const data = withPaths(checked.data as ArticleData, named);
      articles.push({ ...common, section: identity.section, slug: identity.slug, data });
    } else pages.push({ ...common, data: checked.data as PageData });
  }
  return {
    ...(site.site && { site: site.site }),
    sections: site.sections,
    articles,
    pages,
    problems: withExcerpts(settings.folder, problems.sort(compareProblems)),
  };
}

/** The cleaned Markdown below the front matter of an article or page. */
export function readBody(folder: string, entry: { file: string; bodyLine: number }): string {
  const decoded = decodeText(readFileSync(join(folder, entry.file)));
  if ('badLine' in decoded) return '';
  let start = 0;
  for (let line = 1; line < entry.bodyLine; line++) start = decoded.text.indexOf('\n', start) + 1;
  return cleanSource(decoded.text.slice(start));
}

function readFiles(
  settings: ReadSettings,
  files: readonly { file: FolderFile; identity: FileIdentity }[],
  timeZone: string,
  problems: Problem[],
): ReadFile[] {
  const checker = createFileChecker(timeZone, createBodyRenderer().survey);
  const memory = openMemory();
  const read: ReadFile[] = [];
  for (const { file, identity } of files) {
    try {
      const { digest, checked } = memory.recall<ArticleData | PageData>(file, () => {
        const bytes = readFileSync(join(settings.folder, file.path));
        const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
        return { digest, checked: checker[identity.kind](file.path, bytes) };
      });
      read.push({ file: file.path, identity, digest, checked });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      problems.push(problem('folder-unreadable', file.path, {}));
    }
  }
  memory.save();
  return read;
}

/** Puts the paths on disk in place of what the writer typed. */
function withPaths(data: ArticleData, paths: Readonly<Record<string, string>>): ArticleData {
  const { image, attachments } = data;
  const path = image?.path === undefined ? undefined : paths[image.path];
  return {
    ...data,
    ...(image && path !== undefined && { image: { ...image, path } }),
    attachments: attachments.map((each) => ({ ...each, file: paths[each.file] ?? each.file })),
  };
}

function withExcerpts(folder: string, problems: readonly Problem[]): Problem[] {
  let file = '';
  let text = '';
  return problems.map((each) => {
    if (!each.at) return each;
    if (each.file !== file) {
      file = each.file;
      const bytes = readFileSync(join(folder, file));
      const decoded = decodeText(bytes);
      text = 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
    }
    return { ...each, excerpt: lineAt(text, each.at.line) };
  });
}
