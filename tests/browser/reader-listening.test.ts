import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { demoPortal } from '../support/demo-portal.ts';
import { type Host, serveAsHost } from '../support/host.ts';
import { withVoices } from '../support/voices.ts';

const article = '/thoi-su/thong-xe-cau-tra-giang-2/';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  const { out } = await demoPortal();
  [browser, host] = await Promise.all([openBrowser(), serveAsHost(out)]);
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** A page of a phone whose voices speak these languages. */
async function visit(path: string, ...languages: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.addInitScript(withVoices, languages);
  await page.goto(host.url + path);
  return page;
}

const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What is spoken last, as how many, and what is marked on the page. */
const said = (page: Page) =>
  page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: { text: string }[] };
    const [range] = [...(CSS.highlights.get('spoken') ?? [])] as Range[];
    return { text: spoken.at(-1)?.text, count: spoken.length, shown: String(range ?? '').trim() };
  });

/** The voice comes to the end of what it speaks. */
const end = (page: Page) =>
  page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: { onend: () => void }[] };
    spoken.at(-1)?.onend();
  });

test('an article is heard sentence by sentence where there is a Vietnamese voice, and each is shown', async () => {
  const page = await visit(article, 'en-US', 'vi-VN');
  await open(page, 'Nghe');
  await expect.poll(async () => (await said(page)).count).toBe(1);
  const title = await page.locator('h1').textContent();
  expect(await said(page)).toMatchObject({ text: title?.replace(/\s/g, ' '), shown: title });
  await end(page);
  const second = await said(page);
  expect(second.text).toMatch(/^Những người đầu tiên/);
  expect(second.shown).toBe(second.text);

  await open(page, 'Tạm dừng');
  await end(page);
  expect((await said(page)).count).toBe(2);
  await open(page, 'Nghe tiếp');
  expect(await said(page)).toMatchObject({ text: second.text, count: 3 });
  await open(page, 'Thôi nghe');
  expect(await said(page)).toMatchObject({ shown: '' });
  expect(await page.locator('#_listening').isVisible()).toBe(false);
  await page.close();
});

/** Everything that is heard of a page, what is marked behind each, and whether it was in sight then. */
async function heard(page: Page) {
  await open(page, 'Nghe');
  await expect.poll(async () => (await said(page)).count).toBe(1);
  return page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: { text: string; onend(): void }[] };
    const told: { text: string; shown: string; inSight: boolean }[] = [];
    // The list grows while it is gone through.
    for (const { text, onend } of spoken) {
      const [range] = [...(CSS.highlights.get('spoken') ?? [])] as Range[];
      const { left, right, height } = (range as Range).getBoundingClientRect();
      const inSight = height > 0 && left >= 0 && right <= innerWidth;
      told.push({ text, shown: String(range).trim(), inSight });
      onend();
    }
    return told;
  });
}

test.each([
  [
    'a table row by row, each cell behind the head of its column',
    '/kinh-te/kinh-te-chin-thang-2026/',
    [
      'Số liệu theo địa phương',
      'Địa phương: TP Trà Giang',
      'Giá trị sản xuất công nghiệp (tỷ đồng): 6.842',
      'So cùng kỳ: +9,8%',
    ],
  ],
  [
    'the last cell of a row, then the next row',
    '/kinh-te/kinh-te-chin-thang-2026/',
    ['Hộ kinh doanh mới: 1.105', 'Địa phương: TX Cửa Lân'],
  ],
  [
    'a picture by its caption, and who made it',
    '/van-hoa/cho-phien-suoi-vang/',
    ['Chú thích ảnh: Chợ phiên Suối Vàng nhìn từ đầu dốc.', 'Minh họa: Hoàng Yến'],
  ],
  [
    'a film by its caption and by what is told of it',
    '/kinh-te/mot-vong-quanh-bo-nam/',
    [
      'Chú thích phim: Bờ nam nhìn từ bến Ngạn Thượng, dựng từ tranh minh họa.',
      'Minh họa: Hoàng Yến',
      'Lời thoại, tóm tắt',
      'Đoạn phim không có tiếng.',
    ],
  ],
  [
    'a recording in words',
    '/moi-truong/tap-nghe-ba-hoi-coi-bao-lu/',
    [
      'Bản ghi âm: Tín hiệu mức một, trích 12 giây.',
      'Lời đọc',
      'Ba giây còi, một giây im lặng, lặp lại ba lần.',
    ],
  ],
  [
    'what is known of a document',
    '/van-ban/188-qd-ubnd/',
    [
      'Hiệu lực: Hết hiệu lực',
      'Số, ký hiệu: 188/QĐ-UBND',
      'Loại văn bản: Quyết định',
      'Cơ quan ban hành: Ủy ban nhân dân tỉnh',
      'Lĩnh vực: Giáo dục',
      'Ngày ban hành: 11/04/2025',
    ],
  ],
  [
    'what was put right in an article',
    '/thoi-su/cau-tra-giang-han-che-xe-tren-13-tan/',
    [
      'Đính chính',
      '18/08/2020: Bản tin đăng lúc 8 giờ 10 phút ghi tải trọng cho phép qua cầu là 10 tấn.',
      'Theo thông báo của Sở Giao thông vận tải, con số đúng là 13 tấn.',
    ],
  ],
])('heard is %s', async (_, path, expected) => {
  const page = await visit(path, 'vi-VN');
  const all = await heard(page);
  const texts = all.map(({ text }) => text);
  const from = texts.indexOf(String(expected[0]));
  expect(texts.slice(from, from + expected.length)).toEqual(expected);
  // What is said before it stands elsewhere on the page.
  for (const { text, shown } of all) expect(text.endsWith(shown.replace(/\s+/g, ' '))).toBe(true);
  expect(all.filter(({ inSight }) => !inSight)).toEqual([]);
  await page.close();
});

test('where no voice speaks Vietnamese, nothing is offered', async () => {
  const page = await visit(article, 'en-US');
  expect(await page.getByRole('button', { name: 'Nghe', exact: true }).count()).toBe(0);
  await page.close();
});
