import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { cleanText } from '#text/clean.ts';
import { type Contender, DEPTH } from './contender.ts';
import type { NewsArticle } from './news.ts';
import { serveFiles } from './static-server.ts';

/** Pagefind as it comes: one index over the articles' HTML, every setting its default, asked what was typed. */
export async function openPagefind(
  articles: readonly NewsArticle[],
  scratch: string,
): Promise<Contender> {
  const folder = await makeIndex(articles, scratch);
  const server = await serveFiles(folder);
  const ids = new Map(articles.map(({ id, url }) => [url, id]));
  const script: Script = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const search = script.createInstance({ basePath: server.url, noWorker: true });
  return {
    name: 'Pagefind, default',
    async ask(words) {
      const { results } = await search.search(words);
      const found = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
      return found.map(({ raw_url }) => ids.get(raw_url) ?? raw_url);
    },
    stop: () => server.stop(),
  };
}

async function makeIndex(articles: readonly NewsArticle[], scratch: string): Promise<string> {
  const pages = articles.map((article) => ({ url: article.url, content: html(article) }));
  const digest = createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 16);
  const folder = join(scratch, `pagefind-default-${digest}`);
  if (existsSync(folder)) return folder;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(errors.join('; '));
  for (const page of pages) throwAny((await index.addHTMLFile(page)).errors);
  await rm(`${folder}.part`, { recursive: true, force: true });
  throwAny((await index.writeFiles({ outputPath: `${folder}.part` })).errors);
  await close();
  await rename(`${folder}.part`, folder);
  return folder;
}

function html({ title, lead, body }: NewsArticle): string {
  const paragraphs = [lead, ...body.split('\n')].map(cleanText).filter((text) => text !== '');
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  return `<!doctype html><html lang="vi"><body><h1>${escapeHtml(title)}</h1>${text}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

interface Script {
  createInstance(options: object): {
    search(words: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
  };
}
