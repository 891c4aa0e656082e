import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, serve } from '../support/browser.ts';
import { type Built, build, filesOf } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

const sections = `- id: thoi-su
  title: Thời sự
  aliases: [tin-tuc]
- id: kinh-te
  title: Kinh tế
`;

let built: Built;

const pageAt = (url: string) => readFile(join(built.out, url, 'index.html'), 'utf8');

beforeAll(async () => {
  const content = await contentFolder({
    'sections.yml': sections,
    'articles/thoi-su/2026/cau.md': article(
      'Khánh thành cầu',
      '2026-01-02',
      'Cầu mới, xem [bài cũ](/tin-tuc/cau/).',
      'aliases: [/tin/12.html, /LienKet.aspx, /cu/c%E1%BA%A7u]\n',
    ),
    'articles/thoi-su/2026/nhap.md': article(
      'Nháp',
      '2026-01-03',
      'Nháp.',
      'aliases: /nhap/\ndraft: true\n',
    ),
    'articles/kinh-te/2026/gao.md': article(
      'Giá gạo',
      '2026-01-03',
      'Gạo.',
      'aliases: /tin-tuc/gao/\n',
    ),
    'articles/kinh-te/2026/ben/index.md': article(
      'Bến',
      '2026-01-02',
      '[Tệp](./tep.pdf)',
      'aliases: [/kinh-te/ben/tep/tep.pdf, /apple-touch-icon.png, /tin.html, /tin.html/12]\n',
    ),
    'articles/kinh-te/2026/ben/tep.pdf': '%PDF-1.4',
    'pages/lien-he.md': '---\ntitle: Liên hệ\naliases: /lien-he.html\n---\nTrụ sở.\n',
  });
  built = await build(content);
});

describe('a build', () => {
  test('puts a page at every old address, which names the new one and stays out of search engines', async () => {
    expect(built.code, built.printed).toBe(0);
    const page = await readFile(join(built.out, 'tin/12.html'), 'utf8');
    expect(page).toContain('<link rel="canonical" href="https://thu.example.vn/thoi-su/cau/">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/thoi-su/cau/">');
    expect(page).toMatch(/Trang này đã chuyển .*<a href="\/thoi-su\/cau\/">/);
    expect(page).not.toMatch(/<script|style=/);
    for (const url of ['LienKet.aspx', 'cu/cầu', 'tin-tuc/cau']) {
      expect(await pageAt(url)).toContain('url=/thoi-su/cau/"');
    }
    expect(await readFile(join(built.out, 'lien-he.html'), 'utf8')).toContain('url=/lien-he/"');
    expect(await pageAt('tin-tuc')).toContain('url=/thoi-su/"');
    expect(await pageAt('tin-tuc/luu-tru/2026/1')).toContain('url=/thoi-su/luu-tru/2026/1/"');
    const [old, present] = ['tin-tuc', 'thoi-su'].map((id) => join(built.out, id, 'rss.xml'));
    expect(await readFile(old ?? '', 'utf8')).toBe(await readFile(present ?? '', 'utf8'));
  });

  test('leads the old address of what left a section to the article, not to the section', async () => {
    expect(await pageAt('tin-tuc/gao')).toContain('url=/kinh-te/gao/"');
  });

  test('keeps old addresses out of the sitemap, and those of drafts out of everything', async () => {
    const files = await filesOf(built.out);
    for (const [path, bytes] of files) {
      if (/^sitemap|rss\.xml$/.test(path))
        expect(bytes.toString(), path).not.toMatch(/tin-tuc|\.html/);
      expect([path, path.includes('nhap')]).toEqual([path, false]);
      if (path.startsWith('_')) expect(bytes.toString()).not.toContain('nhap');
    }
  });

  test('writes the rules of the hosts, in the order in which they count', async () => {
    const rules = await readFile(join(built.out, '_redirects'), 'utf8');
    expect(rules.trim().split('\n')).toEqual([
      '/LienKet.aspx/ /thoi-su/cau/ 301',
      '/cu/c%E1%BA%A7u/ /thoi-su/cau/ 301',
      '/lien-he.html /lien-he/ 301',
      '/tin-tuc/gao/ /kinh-te/gao/ 301',
      '/tin.html /kinh-te/ben/ 301',
      '/tin.html/12/ /kinh-te/ben/ 301',
      '/tin/12.html /thoi-su/cau/ 301',
      '/tin-tuc/* /thoi-su/:splat 301',
    ]);
    expect(await readFile(join(built.out, '_headers'), 'utf8')).toContain('\n/_astro/*\n');
  });

  test('takes a reader who comes by an old address to the article', async () => {
    const server = await serve(built.out);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ javaScriptEnabled: false });
      for (const old of ['/tin/12.html', '/tin-tuc/cau/', '/LienKet.aspx/']) {
        await page.goto(server.url + old);
        await page.waitForURL(`${server.url}/thoi-su/cau/`);
        expect(await page.locator('h1').innerText()).toBe('Khánh thành cầu');
      }
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});

test('an old address never takes the place of a file of the portal', async () => {
  const { out } = built;
  expect(await readFile(join(out, 'kinh-te/ben/tep/tep.pdf'), 'utf8')).toBe('%PDF-1.4');
  expect((await readFile(join(out, 'apple-touch-icon.png'))).subarray(1, 4).toString()).toBe('PNG');
  for (const rules of ['_redirects', '_redirects.nginx']) {
    const text = await readFile(join(out, rules), 'utf8');
    expect(text).toContain('/tin.html/12');
    expect(text).not.toMatch(/tep\.pdf|apple/);
  }
  expect(await readFile(join(out, 'tin.html'), 'utf8')).toContain('url=/kinh-te/ben/"');
});
