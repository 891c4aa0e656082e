import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { openBrowser, serve } from '../support/browser.ts';
import { build, filesOf, nothingWrong } from '../support/build.ts';
import { article, contentFolder, pictureOf } from '../support/content.ts';

const long = `Quyết định số 1234/QĐ-UBND-VX ${'nghiêng'.repeat(9)} về việc công nhận`;
const body = `Đoạn đầu có [kế hoạch](https://example.org/${'duong-dan-rat-dai-'.repeat(8)}) và chú thích[^1].

## Số liệu ${'thủyđiện'.repeat(6)}

| Chỉ tiêu | 2024 | 2025 | Ghi chú |
|:--|--:|--:|:-:|
| Thu nội địa | 12.450 tỷ đồng | 13.870 tỷ đồng | vượt dự toán của Hội đồng nhân dân |

![Cảng cá](./cang-ca.jpg "Cảng cá buổi sớm. Ảnh: Hoàng Yến")

> Nước lên nhanh nhưng không ai rời vị trí.

1. Một việc
   - và việc con

\`\`\`
${'một-dòng-rất-dài '.repeat(12)}
\`\`\`

[^1]: Theo báo cáo của Sở Tài chính.
`;
/** For entries without a folder of their own. */
const plain = body.replace(/!\[.*\n/, '');

/** One of every page type, with words that are too long for a phone. */
const pages = {
  home: '/',
  front: '/kinh-te/',
  'front of a parent': '/thoi-su/',
  article: '/thoi-su/bai-dai/',
  'article without anything': '/thoi-su-tinh/tin-ngan/',
  bundle: '/thoi-su/luu-tru/2026/1/',
  'archive index': '/thoi-su/luu-tru/',
  retracted: '/kinh-te/tin-da-go/',
  'tag front': '/tu-khoa/y-te-co-so/',
  month: '/luu-tru/2026/11/',
  day: '/luu-tru/2026/11/03/',
  'standing page': '/gioi-thieu/',
  'site map': '/so-do-trang/',
  events: '/su-kien/',
  authors: '/tac-gia/',
  event: '/su-kien/bao-so-9/',
  author: '/tac-gia/minh-hang/',
  notices: '/thong-bao/',
  notice: '/thong-bao/lich-tiep-dan/',
  corrections: '/dinh-chinh/',
  register: '/van-ban/',
  document: '/van-ban/1234-qd-ubnd/',
  'document with little': '/van-ban/7-ct-tu/',
  'facet list': '/van-ban/loai/quyet-dinh/',
  search: '/tim-kiem/?q=cang+ca',
  'not found': '/khong-co/',
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let out: string;

beforeAll(async () => {
  const many = Array.from({ length: 24 }, (_, index) => [
    `articles/kinh-te/tin-${index}.md`,
    article(`Tin kinh tế ${index}`, `2026-10-${String(index + 1).padStart(2, '0')}`),
  ]);
  const built = await build(
    await contentFolder({
      'site.yml': `name: Cổng thông tin điện tử tỉnh ${'Sôngtrà'.repeat(5)}\nurl: https://thu.example.vn\ntagline: Tiếng nói của tỉnh\nimprint:\n  email: mot-dia-chi-thu-dien-tu-rat-dai-cua-ban-bien-tap@thu.example.vn\n`,
      'sections.yml':
        '- id: thoi-su\n  title: Thời sự\n  summary: Tin trong ngày.\n  children:\n    - id: thoi-su-tinh\n      title: Trong tỉnh\n- id: kinh-te\n  title: Kinh tế\n',
      'articles/thoi-su/bai-dai/index.md': article(
        long,
        '2026-11-03 14:30',
        body,
        `kicker: Chất vấn\nlead: Sapo của bài.\nimage: {src: ./anh.jpg, alt: Cây cầu, caption: Cầu mới, credit: Minh Hằng}\nauthor: [Minh Hằng, Quốc Trung]\nsource: {name: Sở Y tế, url: https://example.org}\ntags: [Y tế cơ sở, ${'Từkhóadài'.repeat(5)}]\nfeatured: true\nevent: bao-so-9\ncorrections: [{date: 2026-11-04, text: Sửa số liệu.}]\nattachments: [{file: ./ke-hoach.pdf, title: Kế hoạch ${'chitiết'.repeat(8)}}]\n`,
      ),
      'articles/thoi-su/bai-dai/anh.jpg': await pictureOf(20, 90, 90),
      'articles/thoi-su/bai-dai/cang-ca.jpg': await pictureOf(190, 60, 30),
      'articles/thoi-su/bai-dai/ke-hoach.pdf': '%PDF-1.4\n',
      'articles/thoi-su/tin-cu.md': article('Tin cũ', '2025-01-02'),
      'articles/thoi-su/tin-moi.md': article(
        'Tin mới',
        '2026-11-05',
        'Nội dung.',
        'tags: Y tế cơ sở\n',
      ),
      'articles/kinh-te/tin-da-go.md': article(
        `Tin đã ${'gỡxuống'.repeat(8)}`,
        '2026-09-01',
        'Nội dung.',
        `retracted: {date: 2026-09-03, text: Dẫn nhầm ${'sốliệu'.repeat(12)}.}\n`,
      ),
      'articles/thoi-su-tinh/tin-ngan.md': article('Tin ngắn', '2026-11-03'),
      'events/bao-so-9.md': `---\ntitle: Bão số 9 ${'gầncửasông'.repeat(5)}\nlead: Tin từ lệnh cấm biển đến ${'dựnglạinhà'.repeat(5)}.\n---\n${plain}`,
      'notices/lich-tiep-dan.md': `---\ntitle: Lịch tiếp công dân ${'quýbốn'.repeat(8)}\nfrom: 2026-10-01\nuntil: 2026-12-31\nlead: Tại Trụ sở Tiếp công dân tỉnh.\n---\n${plain}`,
      'documents/2026/1234-qd-ubnd.md': `---\nnumber: 1234/2026/QĐ-UBND\nkind: Quyết định\nissuer: Ủy ban nhân dân tỉnh ${'Sôngtrà'.repeat(5)}\nabstract: Về việc công nhận ${'nghiêng'.repeat(9)}\nissued: 2026-10-01\neffective: 2026-12-01\nfield: [Giáo dục, ${'Lĩnhvựcdài'.repeat(5)}]\nsigner: Đinh Văn Thái\nreplaces: 7-CT/TU\n---\n${plain}`,
      'documents/2025/7-ct-tu.yml':
        'number: 7-CT/TU\nkind: Chỉ thị\nissuer: Tỉnh ủy\nabstract: Về việc đón Tết\nissued: 2025-01-02\n',
      'pages/gioi-thieu.md': `---\ntitle: Giới thiệu\n---\n${plain}`,
      ...Object.fromEntries(many),
    }),
  );
  expect(built.printed).toMatch(nothingWrong);
  out = built.out;
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(Object.entries(pages))('%s', (_, path) => {
  /** Loaded once; each test sets the window that it wants. */
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: 'light' });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
  });

  afterAll(() => page?.close());

  test('fits a window of 320 pixels', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await cutWords(page)).toEqual([]);
  });

  // In the light, accessible.test.ts looks at pages of the demo.
  test('has no fault that axe knows, on a phone in the dark', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
  });

  test('fits a phone with text of double size', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 32px }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('no page has a style or script of its own, so that a strict content policy holds', async () => {
  const pages = [...(await filesOf(out))].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(40);
  for (const [path, bytes] of pages) {
    const html = bytes.toString();
    const found = html.match(
      /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>|javascript:/gi,
    );
    expect([path, found]).toEqual([path, null]);
    expect([path, html.match(/<link rel="stylesheet"/g)?.length]).toEqual([path, 1]);
  }
});

/** Texts that stand beyond the right edge without a place to scroll. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.visually-hidden, .visually-hidden *)')]
      .filter(
        (element) => !element.closest('.table-scroll, pre, details:not([open]) > ul, [popover]'),
      )
      .filter((element) => element.getBoundingClientRect().right > 320.5)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
