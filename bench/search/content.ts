import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewsArticle } from './news.ts';
import type { Source } from './portal.ts';

/** The content of a portal that publishes these articles. */
export function contentOf(articles: readonly NewsArticle[]): Source {
  const files = filesOf(articles);
  return {
    digest: createHash('sha256').update(JSON.stringify(files)).digest('hex'),
    write(folder) {
      for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
  };
}

/** Paths from the content folder with their text. */
function filesOf(articles: readonly NewsArticle[]): [string, string][] {
  const sections = new Map(articles.map(({ section }) => [section.id, section.title]));
  const tree = [...sections].map(
    ([id, title]) => `- id: ${id}\n  title: ${JSON.stringify(title)}\n`,
  );
  return [
    ['site.yml', 'name: Cổng thông tin đo lường\nurl: https://do-luong.example.vn\n'],
    ['sections.yml', tree.join('')],
    ...articles.map((article): [string, string] => [
      `articles/${article.section.id}/${article.date.slice(0, 4)}/${article.slug}.md`,
      markdown(article),
    ]),
  ];
}

function markdown({ title, date, lead, body }: NewsArticle): string {
  const keys = [
    `title: ${JSON.stringify(title)}`,
    `date: ${JSON.stringify(date)}`,
    lead && `lead: ${JSON.stringify(lead)}`,
  ];
  return `---\n${keys.filter(Boolean).join('\n')}\n---\n\n${plainInMarkdown(body)}\n`;
}

/**
 * Plain text that Markdown leaves as it is; addresses stay readable.
 *
 * @example plainInMarkdown('2. Giá * số lượng') // '2\\. Giá \\* số lượng'
 */
export function plainInMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(structure, '\\$&').replace(listNumber, '$1\\'))
    .join('\n');
}

/** Lists, headings, emphasis, links, tables, footnotes, marks; an underscore or an equals sign within a word is none. */
const structure =
  /[\\`*{}[\]<>#|~^$]|^[-+:=]|=(?==)|(?<==)=|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const listNumber = /^(\d+)(?=[.)])/;
