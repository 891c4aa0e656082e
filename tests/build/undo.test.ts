import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#content/read.ts';
import { formatReport } from '#content/report.ts';
import { serve } from '../support/browser.ts';
import { type Built, build, differences, filesOf } from '../support/build.ts';
import { article, contentFolder, pictureOf } from '../support/content.ts';
import { openSearch } from '../support/search.ts';

/** A word that stands in no other article. */
const mark = 'goxuongroi';
const taken = 'articles/thoi-su/2026/bai-go';
const renamed = 'articles/thoi-su/2026/ten-cu.md';
/** Moved without a redirect. */
const lost = 'articles/kinh-te/2026/muoi.md';
const found = 'articles/thoi-su/2026/gia-muoi.md';
const successor = 'articles/thoi-su/2026/con-lai.md';

let content: string;
let built: Built;
/** What there is of the article before it is taken down, and after that. */
let before: Traces;
let after: Traces;
/** The report of the check between the two. */
let foretold: string;

beforeAll(async () => {
  content = await contentFolder({
    'articles/kinh-te/2025/khac.md': article('Bài khác', '2025-11-01', `Nội dung.`),
    [successor]: article('Bài còn lại', '2026-11-01'),
    [renamed]: article('Tên cũ', '2026-11-03'),
    [lost]: article('Giá muối', '2026-11-04', 'Muối.'),
    [`${taken}/index.md`]: article(
      `Tin ${mark}`,
      '2026-11-02',
      `Dấu ${mark}.\n\n![Ảnh](./trong.jpg "Trong bài")\n\n[Tệp](./tep.pdf)`,
      `lead: Sapo ${mark}\nimage: ./anh.jpg\ntags: [Riêng ${mark}]\nfeatured: true\naliases: /cu.html\n`,
    ),
    [`${taken}/anh.jpg`]: await pictureOf(10, 20, 30),
    [`${taken}/trong.jpg`]: await pictureOf(30, 20, 10),
    [`${taken}/tep.pdf`]: `%PDF-1.4 ${mark}`,
  });
  built = await build(content);
  before = await tracesIn(built.out);
  await rm(join(content, taken), { recursive: true });
  await rm(join(content, renamed));
  await rename(join(content, lost), join(content, found));
  const keys = 'aliases: [/thoi-su/ten-cu/]\n';
  await writeFile(
    join(content, successor),
    article('Bài còn lại', '2026-11-01', 'Nội dung.', keys),
  );
  foretold = await report();
  const again = { PORTAL_OUT: built.out, PORTAL_CACHE: built.cache };
  built = await build(content, { env: again });
  after = await tracesIn(built.out);
});

/** What the check says with the list of the last build at hand. */
async function report(): Promise<string> {
  const now = Date.parse('2026-11-22T08:00:00+07:00');
  const { problems } = await readContent({ folder: content, cache: built.cache, now });
  return formatReport(problems);
}

interface Traces {
  /** Files that are its own or name it. */
  paths: string[];
  pictures: number;
  found: number;
}

async function tracesIn(out: string): Promise<Traces> {
  const files = await filesOf(out);
  const names = ([path, bytes]: [string, Buffer]) =>
    path.includes('bai-go') || /bai-go|goxuongroi/.test(plain(bytes).toString().toLowerCase());
  const search = await openSearch(out);
  const { total } = await search.ask(mark);
  await search.stop();
  return {
    paths: [...files].filter(names).map(([path]) => path),
    pictures: [...files.keys()].filter((path) => /^_astro\/.*\.(?:webp|jpg)$/.test(path)).length,
    found: total,
  };
}

/** The search index is compressed. */
const plain = (bytes: Buffer) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

describe('an article that is taken out of the content folder', () => {
  test('was everywhere', () => {
    expect(before.paths).toEqual(
      expect.arrayContaining([
        'index.html',
        'thoi-su/index.html',
        'thoi-su/bai-go/index.html',
        'thoi-su/bai-go/tep/tep.pdf',
        'thoi-su/con-lai/index.html',
        'thoi-su/luu-tru/2026/1/index.html',
        'thoi-su/rss.xml',
        'rss.xml',
        'sitemap-2026.xml',
        'tu-khoa/rieng-goxuongroi/index.html',
        'luu-tru/2026/11/02/index.html',
        'cu.html',
        '_redirects',
      ]),
    );
    expect(before.pictures).toBeGreaterThan(1);
    expect(before.found).toBe(1);
  });

  test('is nowhere after the next build: no page, list, feed, sitemap, picture, file, old address, search', () => {
    expect(built.code, built.printed).toBe(0);
    expect(after).toEqual({ paths: [], pictures: 0, found: 0 });
  });

  test('leaves the very portal that never had it', async () => {
    const never = await build(content);
    expect(await differences(built.out, never.out)).toEqual([]);
  });
});

describe('its address', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(built.out);
  });
  afterAll(() => server.stop());

  test('answers that there is nothing', async () => {
    const answer = await fetch(`${server.url}/thoi-su/bai-go/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Không tìm thấy');
  });

  test('leads on where another article takes it over', async () => {
    const answer = await fetch(`${server.url}/thoi-su/ten-cu/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('url=/thoi-su/con-lai/"');
  });
});

describe('an address that is lost', () => {
  const line = 'aliases: [/kinh-te/muoi/]';
  const warningOf = (file: string) =>
    `CẢNH BÁO: Địa chỉ của lần dựng trước đã mất\n  --> ${file}\n`;

  test('is reported once when its article was taken away', async () => {
    for (const said of [foretold, built.printed])
      expect(said).toContain(warningOf(`${taken}/index.md`));
    expect(built.printed).toContain('Nếu đã gỡ bài, không cần làm gì.');
    expect(await report()).not.toContain(taken);
  });

  test('is reported with the line to add when its article moved, build after build, until it is there', async () => {
    for (const said of [foretold, built.printed, await report()]) {
      expect(said).toContain(warningOf(found));
      expect(said).toContain(`“${line}”`);
    }
    const text = await readFile(join(content, found), 'utf8');
    await writeFile(join(content, found), text.replace('---\n', `---\n${line}\n`));
    expect(await report()).toBe('');
  });
});
