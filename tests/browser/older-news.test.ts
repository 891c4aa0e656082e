import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, serve } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

/** 135 articles, a day apart, from 20 August 2020 to 1 January 2021: bundles of two years, 14 pages below the newest. */
const COUNT = 135;
const dayOf = (index: number) => new Date(Date.UTC(2020, 7, 20 + index)).toISOString().slice(0, 10);
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
  expect(printed).toBe('');
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
const turned = (page: Page, to: number) =>
  page
    .getByRole('status')
    .filter({ hasText: `Trang ${to} của các tin khác` })
    .waitFor({ state: 'attached' });

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

  test('goes to the bundle when the page cannot be read', async () => {
    const page = await open();
    await page.route('**/luu-tru/**', (route, request) =>
      request.isNavigationRequest() ? route.continue() : route.abort(),
    );
    await number(page, '2').click();
    await page.waitForURL('**/luu-tru/**');
    const { pathname, hash } = new URL(page.url());
    expect(`${pathname}${hash}`).toBe(`/thoi-su/luu-tru/2020/7/#tin-${COUNT - 12}`);
    await page.close();
  });

  test('“Trang cuối” leads to the oldest bundle', async () => {
    const page = await open();
    await number(page, 'Trang cuối').click();
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
