import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, newPage, open, phone, useSearchPortal } from '../support/search-page.ts';

useSearchPortal();

/** Everything asked for in advance. */
const hints = (page: Page) =>
  page
    .locator('link[rel=prefetch]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));

/** A finger comes down on the first link of the trail, and stays. */
async function touchTrail(page: Page) {
  const { x = 0, y = 0 } = (await page.locator('.breadcrumbs a').boundingBox()) ?? {};
  const touch = await page.context().newCDPSession(page);
  const touchPoints = [{ x: x + 5, y: y + 5 }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
}

describe('the current place', () => {
  test.each([
    [
      '/cac-ban-xay-dung-dang/',
      [
        ['Xây dựng Đảng', 'true'],
        ['Các ban xây dựng Đảng', 'page'],
      ],
    ],
    [
      '/cac-ban-xay-dung-dang/to-dan-van-kheo-suoi-vang/',
      [
        ['Xây dựng Đảng', 'true'],
        ['Các ban xây dựng Đảng', 'true'],
      ],
    ],
    ['/thoi-su/', [['Thời sự', 'page']]],
    ['/thoi-su/luu-tru/2026/1/', [['Thời sự', 'true']]],
    ['/', []],
  ])('is marked in the menu of %s', async (path, marked) => {
    const page = await open(path);
    const found = await page
      .locator('.menu [aria-current]')
      .evaluateAll((all) =>
        all.map((each) => [each.textContent?.trim(), each.getAttribute('aria-current')]),
      );
    expect(found).toEqual(marked);
    await page.context().close();
  });

  test('is told by a trail from the home page', async () => {
    const page = await open('/cac-ban-xay-dung-dang/to-dan-van-kheo-suoi-vang/');
    const trail = page.getByRole('navigation', { name: 'Vị trí trang này' }).getByRole('link');
    expect(await trail.allInnerTexts()).toEqual([
      'Trang chủ',
      'Xây dựng Đảng',
      'Các ban xây dựng Đảng',
    ]);
    await page.context().close();
  });
});

test.each([
  ['/thoi-su/', desk],
  ['/thoi-su/luu-tru/2026/1/', phone],
])('back to %s finds the place', async (path, size) => {
  const page = await open(path, size);
  const link = page.locator('main li a').nth(8);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const stood = await page.evaluate(() => scrollY);
  expect(stood).toBeGreaterThan(200);
  await link.click();
  await page.locator('.article').waitFor();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(stood, -1);
  await page.context().close();
});

describe('the page behind a link', () => {
  const target = '/xay-dung-dang/';

  test('is fetched once when a mouse rests on it', async () => {
    const page = await open('/');
    const link = page.locator(`.menu a[href="${target}"]`);
    const asked = page.waitForRequest(`**${target}`);
    await link.hover();
    await asked;
    await page.locator('h1').hover();
    await link.hover();
    await page.locator('.menu a[href="/kinh-te/"]').hover();
    await page.waitForRequest('**/kinh-te/');
    expect((await hints(page)).map((each) => new URL(each ?? '').pathname)).toEqual([
      target,
      '/kinh-te/',
    ]);
    await page.context().close();
  });

  test('is fetched when a finger comes down', async () => {
    const page = await open('/thoi-su/', { ...phone, hasTouch: true });
    await touchTrail(page);
    await expect.poll(() => hints(page)).toHaveLength(1);
    await page.context().close();
  });

  test('is left alone where data are to be saved', async () => {
    const { page, url } = await newPage({ ...phone, hasTouch: true });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {
        value: { saveData: true, effectiveType: '4g' },
      });
    });
    await page.goto(`${url}/thoi-su/`);
    await touchTrail(page);
    await page.waitForTimeout(300);
    expect(await hints(page)).toEqual([]);
    await page.context().close();
  });
});
