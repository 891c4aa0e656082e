import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewsArticle } from './news.ts';

/** Files of a content folder by path. */
export type ContentFiles = ReadonlyMap<string, string>;

/** The content folder of a portal that publishes these articles. */
export function contentOf(articles: readonly NewsArticle[]): ContentFiles {
  const sections = new Map(articles.map(({ section }) => [section.id, section.title]));
  const tree = [...sections].map(
    ([id, title]) => `- id: ${id}\n  title: ${JSON.stringify(title)}\n`,
  );
  return new Map([
    ['site.yml', 'name: Cổng thông tin đo lường\nurl: https://do-luong.example.vn\n'],
    ['sections.yml', tree.join('')],
    ...articles.map((article): [string, string] => [
      `articles/${article.section.id}/${article.date.slice(0, 4)}/${article.slug}.md`,
      markdown(article),
    ]),
  ]);
}

/** Writes a content folder in place of what was there. */
export function writeContent(files: ContentFiles, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function markdown({ title, date, lead, body }: NewsArticle): string {
  const keys = [
    `title: ${JSON.stringify(title)}`,
    `date: ${JSON.stringify(date)}`,
    lead && `lead: ${JSON.stringify(lead)}`,
  ];
  return `---\n${keys.filter(Boolean).join('\n')}\n---\n\n${plainInMarkdown(body)}\n`;
}

/** Plain text that Markdown leaves as it is. */
function plainInMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[\\`*_{}[\]<>#|~=^$]/g, '\\$&'))
    .map((line) => line.replace(/^([-+:]|\d+(?=[.)]))/, beginningOfLine))
    .join('\n');
}

/** `- ` and `1. ` would begin a list. */
function beginningOfLine(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}
