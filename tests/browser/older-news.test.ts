import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, serve } from '../support/browser.ts';
import { build, nothingWrong } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

/** 135 articles, a day apart, from 20 September 2020 to 1 February 2021: 14 pages below the newest, across two years. */
const COUNT = 135;
const dayOf = (index: number) => new Date(Date.UTC(2020, 8, 20 + index)).toISOString().slice(0, 10);
/** Older titles are longer, so that the list below the newest grows when it turns to them. */
const titleOf = (index: number) =>
  index < COUNT - 11 ? `Tin thứ ${index} về đợt cao điểm làm thủy lợi mùa khô` : `Tin thứ ${index}`;
const lineOf = (index: number) =>
  `${titleOf(index)} (${dayOf(index).split('-').reverse().join('/')})`;
/** Lines of page `number` below the newest article. */
const pageOf = (number: number) => {
  const first = COUNT - 2 - (number - 1) * 10;
  return Array.from({ length: Math.min(10, first + 1) }, (_, place) => lineOf(first - place));
};
const newest = `/thoi-su/tin-${COUNT - 1}/`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const files = Array.from({ length: COUNT }, (_, index) => [
    `articles/thoi-su/tin-${index}.md`,
    article(titleOf(index), dayOf(index)),
  ]);
  const { out, printed, code } = await build(await contentFolder(Object.fromEntries(files)));
  expect(printed).toMatch(nothingWrong);
  expect(code).toBe(0);
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.url + newest, { waitUntil: 'load' });
  return page;
}

const list = (page: Page) => page.locator('.older-news li').allInnerTexts();
const number = (page: Page, text: string) =>
  page.locator('.older-news nav').getByRole('link', { name: text, exact: true });
const status = (page: Page, hasText = '') =>
  page.locator('.older-news [role=status]').filter({ hasText });
const turned = (page: Page, to: number) =>
  status(page, `Trang ${to} của các tin khác`).waitFor({ state: 'attached' });
const archive = '**/luu-tru/**';
/** Every page of the archive asked for from now on. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/luu-tru/')) asked.push(pathname);
  });
  return asked;
}

describe('“Các tin khác” in place', () => {
  test('shows the articles of the page asked for, and the address stays', async () => {
    const page = await open();
    expect(await list(page)).toEqual(pageOf(1));
    await number(page, '3').click();
    await turned(page, 3);
    expect(await list(page)).toEqual(pageOf(3));
    expect(new URL(page.url()).pathname).toBe(newest);
    expect(new URL(page.url()).hash).toBe('');
    await page.close();
  });

  test('walks through all pages across bundles and years, with further numbers on the way', async () => {
    const page = await open();
    for (let to = 2; to <= 14; to++) {
      await number(page, String(to)).click();
      await turned(page, to);
      expect(await list(page)).toEqual(pageOf(to));
    }
    expect(pageOf(14)).toHaveLength(4);
    const shown = await page.locator('.older-news nav').innerText();
    expect(shown.replace(/\s+/g, ' ')).toBe('Trang đầu 5 6 7 8 9 10 11 12 13 14 Trang cuối');
    await number(page, 'Trang đầu').click();
    await turned(page, 1);
    expect(await list(page)).toEqual(pageOf(1));
    await page.close();
  });

  test('marks the current number, keeps the keyboard there and does not move the numbers', async () => {
    const page = await open({ viewport: { width: 360, height: 800 } });
    const pager = page.locator('.older-news nav');
    await number(page, '2').focus();
    const height = (await page.locator('.older-news ul').boundingBox())?.height;
    const stood = (await pager.boundingBox())?.y;
    await page.keyboard.press('Enter');
    await turned(page, 2);
    expect(await pager.locator('[aria-current="page"]').allInnerTexts()).toEqual(['2']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2');
    expect((await page.locator('.older-news ul').boundingBox())?.height).toBeGreaterThan(
      height ?? Number.POSITIVE_INFINITY,
    );
    expect((await pager.boundingBox())?.y).toBeCloseTo(stood ?? -1, 0);
    await page.close();
  });

  test('“Trang cuối” leads to the oldest bundle and says that it goes away', async () => {
    const page = await open();
    const last = number(page, 'Trang cuối, sang trang lưu trữ');
    expect(await last.innerText()).toBe('Trang cuối');
    await last.click();
    await page.waitForURL('**/thoi-su/luu-tru/2020/1/');
    await page.close();
  });

  test('without JavaScript every number leads to the bundle that holds its articles', async () => {
    const page = await open({ javaScriptEnabled: false });
    await number(page, '5').click();
    const first = page.locator(':target h2');
    expect(await first.innerText()).toBe(titleOf(COUNT - 2 - 40));
    await page.close();
  });
});

describe('“Các tin khác” on a bad line', () => {
  test('says visibly that nothing came, keeps the list, and turns when pressed again', async () => {
    const page = await open();
    const row = page.locator('.older-news nav');
    const before = await row.innerHTML();
    // The numbers stand at the lower edge of the window.
    await row.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await page.route(archive, (route) => route.abort());
    for (let time = 0; time < 2; time++) {
      await number(page, '2').click();
      await status(page, 'Chưa tải được, bạn thử lại nhé.').waitFor({ state: 'visible' });
      const box = await status(page).boundingBox();
      expect(box?.width).toBeGreaterThan(100);
      expect(box?.height).toBeGreaterThan(10);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
        page.viewportSize()?.height ?? 0,
      );
      expect(await list(page)).toEqual(pageOf(1));
      expect(await row.innerHTML()).toBe(before);
      expect(await page.locator('.older-news [aria-busy="true"]').count()).toBe(0);
    }
    expect(new URL(page.url()).pathname).toBe(newest);
    await page.unroute(archive);
    await number(page, '2').click();
    await turned(page, 2);
    expect(await list(page)).toEqual(pageOf(2));
    expect((await status(page).boundingBox())?.width).toBe(1);
    await page.close();
  });

  test('an answer that breaks off is no answer', async () => {
    const page = await open();
    await page.evaluate(() => {
      Response.prototype.text = () => Promise.reject(new TypeError('network error'));
    });
    await number(page, '2').click();
    await status(page, 'Chưa tải được').waitFor({ state: 'visible' });
    expect(new URL(page.url()).pathname).toBe(newest);
    await page.close();
  });

  test.each([
    ['an error', { status: 500, body: 'Lỗi' }],
    ['another page', { status: 200, contentType: 'text/html', body: '<p>Mời đăng nhập Wi-Fi' }],
  ])('goes to the bundle when %s came', async (_, answer) => {
    const page = await open();
    await page.route(archive, (route, request) =>
      request.isNavigationRequest() ? route.continue() : route.fulfill(answer),
    );
    await number(page, '2').click();
    await page.waitForURL('**/luu-tru/**');
    const { pathname, hash } = new URL(page.url());
    expect(`${pathname}${hash}`).toBe(`/thoi-su/luu-tru/2021/2/#tin-${COUNT - 12}`);
    await page.close();
  });

  test('marks the number at once, and announces what takes long', async () => {
    const page = await open();
    const answer = Promise.withResolvers<void>();
    await page.route(archive, async (route) => {
      await answer.promise;
      await route.continue();
    });
    const busy = page.locator('.older-news [aria-busy="true"]');
    await number(page, '3').click();
    expect(await busy.allInnerTexts()).toContain('3');
    await number(page, '4').click();
    expect(await busy.allInnerTexts()).toContain('4');
    expect(await busy.count()).toBe(2);
    await status(page, 'Đang tải trang 4…').waitFor({ state: 'attached' });
    expect(await page.locator('.older-news [aria-current]').innerText()).toBe('1');
    answer.resolve();
    await turned(page, 4);
    expect(await list(page)).toEqual(pageOf(4));
    expect(await busy.count()).toBe(0);
    await page.close();
  });

  test('fetches nothing before the reader acts, and nothing twice', async () => {
    const page = await open();
    const asked = requests(page);
    await page.locator('.older-news').scrollIntoViewIfNeeded();
    await number(page, '2').hover();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    for (let to = 2; to <= 14; to++) {
      await number(page, String(to)).click();
      await turned(page, to);
    }
    await number(page, 'Trang đầu').click();
    await turned(page, 1);
    expect(asked.sort()).toEqual([
      '/thoi-su/luu-tru/',
      ...[1, 2, 3, 4, 5, 6].map((part) => `/thoi-su/luu-tru/2020/${part}/`),
      ...[1, 2].map((part) => `/thoi-su/luu-tru/2021/${part}/`),
    ]);
    await page.close();
  });

  test('has read the next page when the reader asks for it, across years too', async () => {
    const page = await open();
    const asked = requests(page);
    await number(page, '3').click();
    await turned(page, 3);
    // Page 4 begins in the first bundle of 2021 and ends in the last one of 2020, behind the index.
    await expect.poll(() => asked).toContain('/thoi-su/luu-tru/2020/5/');
    await page.waitForLoadState('networkidle');
    await page.route(archive, (route) => route.abort());
    await number(page, '4').click();
    await turned(page, 4);
    expect(await list(page)).toEqual(pageOf(4));
    await page.close();
  });
});

describe('coming back from an article', () => {
  test.each([360, 1280])('finds the same page at the same place (%i pixels)', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await page.evaluate(() => history.replaceState({ other: 1 }, ''));
    for (const to of [2, 10, 11]) {
      await number(page, String(to)).click();
      await turned(page, to);
    }
    const link = page.locator('.older-news li a').nth(4);
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const stood = (await link.boundingBox())?.y;
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await link.click();
    await page.waitForURL(`**/thoi-su/tin-${COUNT - 2 - 104}/`);
    expect((await list(page))[0]).toBe(lineOf(COUNT - 2 - 105));

    // The browser is back at the place before the script is there.
    await page.route('**/*.js', async (route) => {
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      await route.continue();
    });
    const asked = requests(page);
    await page.goBack({ waitUntil: 'load' });
    await expect.poll(() => list(page)).toEqual(pageOf(11));
    await expect.poll(async () => (await link.boundingBox())?.y).toBeCloseTo(stood ?? -1, 0);
    expect(await page.locator('.older-news [aria-current]').innerText()).toBe('11');
    expect(await page.evaluate(() => history.state.other)).toBe(1);
    expect(asked).toEqual([]);

    await number(page, '12').click();
    await turned(page, 12);
    expect(await list(page)).toEqual(pageOf(12));
    await page.close();
  });

  test('a new visit begins at page 1', async () => {
    const page = await open();
    await number(page, '3').click();
    await turned(page, 3);
    await page.goto(`${server.url}/thoi-su/`);
    await page.goto(server.url + newest);
    expect(await list(page)).toEqual(pageOf(1));
    await page.close();
  });
});
