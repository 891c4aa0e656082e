import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFile } from '../generate.ts';
import { day, type InventedArticle } from '../invented.ts';

const AUTHORS = 20;
const DOCUMENTS = 500;
const NOTICES = 200;

/** Adds to a generated portal what an office has beside its news: an author for each article, an event, documents, notices. */
export function writeExtras(articles: readonly InventedArticle[], folder: string): void {
  for (const [at, article] of articles.entries()) {
    const file = articleFile(article, folder);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('---\n', `---\nauthor: Tác giả số ${at % AUTHORS}\n`));
  }
  const events = new Set(articles.flatMap(({ event }) => event ?? []));
  for (const event of events)
    write(join(folder, `events/${event}.md`), '---\ntitle: Sự kiện lớn\n---\n\nDiễn biến.\n');
  for (let at = 0; at < DOCUMENTS; at++) {
    const issued = day(pick(articles, at, DOCUMENTS));
    write(
      join(folder, `documents/${issued.slice(0, 4)}/${at}-qd-ubnd.yml`),
      `number: ${at}/QĐ-UBND\nkind: Quyết định\nissuer: Ủy ban nhân dân tỉnh\nabstract: Về việc số ${at}\nissued: ${issued}\n`,
    );
  }
  for (let at = 0; at < NOTICES; at++) {
    const from = day(pick(articles, at, NOTICES));
    write(
      join(folder, `notices/thong-bao-${at}.md`),
      `---\ntitle: Thông báo số ${at}\nfrom: ${from}\nuntil: ${from}\n---\n\nXin báo.\n`,
    );
  }
}

/** Spread over all years. */
function pick(articles: readonly InventedArticle[], at: number, of: number): InventedArticle {
  return articles[Math.floor((at / of) * articles.length)] as InventedArticle;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
