/**
 * Writes the content folder of a large portal that nobody wrote.
 *
 *     node bench/generate.ts --articles 10000 --out DIR [--seed 1] [--now 2026-11-21T00:00:00+07:00]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { day, type InventedArticle, invent, SECTIONS } from './invented.ts';

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '10000' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      now: { type: 'string', default: '2026-11-21T00:00:00+07:00' },
    },
  });
  if (!values.out) throw new Error('--out DIR is missing');
  const portal = invent(Number(values.articles), Number(values.seed), Date.parse(values.now));
  writePortal(portal.articles, values.out);
  console.log(`${portal.articles.length} articles in ${values.out}`);
}

/** Writes `site.yml`, `sections.yml` and every article into `folder`, which need not exist. */
export function writePortal(articles: readonly InventedArticle[], folder: string): void {
  const tops = SECTIONS.filter((section) => !section.under).map((section) => {
    const children = SECTIONS.filter((child) => child.under === section.id);
    return (
      entry(section, '') +
      (children.length > 0 ? '  children:\n' : '') +
      children.map((child) => entry(child, '    ')).join('')
    );
  });
  write(
    join(folder, 'site.yml'),
    'name: Cổng thông tin đo lường\nurl: https://do-luong.example.vn\n',
  );
  write(join(folder, 'sections.yml'), tops.join(''));
  for (const article of articles) writeArticle(article, folder);
}

/** Writes one article; returns its file's path. */
export function writeArticle(article: InventedArticle, folder: string): string {
  const file = articleFile(article, folder);
  write(file, markdown(article));
  return file;
}

/** `DIR/articles/SECTION/2012/SLUG.md` */
export function articleFile(article: InventedArticle, folder: string): string {
  return join(folder, 'articles', article.section, day(article).slice(0, 4), `${article.slug}.md`);
}

function markdown(article: InventedArticle): string {
  const time = new Date(article.instant + 7 * 3_600_000).toISOString().slice(11, 16);
  const lines = [
    `title: ${JSON.stringify(article.title)}`,
    `date: ${day(article)}${article.bare ? '' : ` ${time}`}`,
    article.lead && `lead: ${JSON.stringify(article.lead)}`,
    article.picture &&
      'image:\n  src: https://anh.example.vn/anh.jpg\n  alt: Ảnh\n  width: 1200\n  height: 800',
    article.tags.length > 0 && `tags: ${JSON.stringify(article.tags)}`,
    article.event && `event: ${article.event}`,
  ];
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n\n${article.body.join('\n\n')}\n`;
}

function entry(section: { id: string; title: string }, indent: string): string {
  return `${indent}- id: ${section.id}\n${indent}  title: ${section.title}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
