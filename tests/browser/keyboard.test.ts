import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nextStop, type Stop } from '../support/focus.ts';
import { desk, isDone, open, phone, useSearchPortal } from '../support/search-page.ts';

useSearchPortal();

/** The accessible name of what has the focus, as far as its words or label tell it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const held = document.activeElement;
    return held?.getAttribute('aria-label') ?? held?.textContent?.trim();
  });

/** Presses Tab until something has the focus that `selector` names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no way to ${selector}`);
}

test('the first Tab offers to skip the masthead, and the next one is in the text', async () => {
  const page = await open('/thoi-su/mot-thang-sau-bao-so-9/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Đến nội dung chính');
  expect(await page.locator('.skip-link').boundingBox()).toMatchObject({ x: 0, y: 0 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('_main');
  await page.context().close();
});

test('on a desk the second level of the menu opens with Enter, is walked with Tab and left with Escape', async () => {
  const page = await open('/cac-ban-xay-dung-dang/');
  await tabTo(page, '.menu summary');
  const opener = await focused(page);
  expect(opener).toBe('Mở các mục trong Xây dựng Đảng');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('aria-current')).toBe('page');
  await page.keyboard.press('Escape');
  expect(await page.locator('.menu details[open]').count()).toBe(0);
  expect(await focused(page)).toBe(opener);
  await page.context().close();
});

test('a question is asked from any page, and its first answer reached', async () => {
  const page = await open('/gioi-thieu/');
  await tabTo(page, '.masthead input[name=q]');
  await page.keyboard.type('đê biển');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=*');
  await isDone(page);
  const first = await page.locator('[data-search-results] a').first().innerText();
  await tabTo(page, '[data-search-results] a');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: first }).waitFor();
  await page.context().close();
});

test('“Các tin khác” turns its page under the focus, and says so', async () => {
  const page = await open('/thoi-su/thong-xe-cau-tra-giang-2/');
  await tabTo(page, '.older-news a[data-number="2"]');
  const before = await page.locator('.older-news li').allInnerTexts();
  await page.keyboard.press('Enter');
  await page.locator('[role=status]', { hasText: 'Trang 2 của' }).waitFor({ state: 'attached' });
  expect(await page.locator('.older-news li').allInnerTexts()).not.toEqual(before);
  expect(await page.locator(':focus').getAttribute('aria-current')).toBe('page');
  expect(await focused(page)).toBe('2');
  await page.context().close();
});

test('a picture of a gallery opens, turns and closes, and the focus is where it was', async () => {
  const page = await open('/van-hoa/cho-phien-suoi-vang/');
  await tabTo(page, '.gallery-open');
  const opener = await focused(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('dialog [role=status]').innerText()).toBe('Ảnh 2 trên 2');
  for (let presses = 0; presses < 5; presses++) {
    await page.keyboard.press('Tab');
    // The browser's own bar may take a turn; nothing of the page behind it does.
    const place = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog'),
    );
    expect(place).toBeTruthy();
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(opener);
  await page.context().close();
});

test('a table is a named place that scrolls alone, by the arrow keys', async () => {
  const page = await open('/thoi-su/mot-thang-sau-bao-so-9/', {
    viewport: { width: 320, height: 700 },
  });
  await tabTo(page, '.table-scroll');
  expect(await focused(page)).toMatch(/^Bảng/);
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() =>
      page
        .locator('.table-scroll')
        .first()
        .evaluate((table) => table.scrollLeft),
    )
    .toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollX)).toBe(0);
  await page.context().close();
});

// The menu of a phone has tests of its own in menu.test.ts.
test.each([
  ['/', 'desk'],
  ['/', 'phone'],
  ['/van-hoa/cho-phien-suoi-vang/', 'desk'],
  ['/van-ban/', 'desk'],
  ['/van-ban/', 'phone'],
  ['/tim-kiem/?q=de+bien', 'desk'],
])('every stop of Tab on %s shows where it is (%s)', async (path, size) => {
  const page = await open(path, size === 'desk' ? desk : phone);
  if (path.includes('?')) await isDone(page);
  const hidden: Stop[] = [];
  let stops = 0;
  for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
    stops++;
    if (!stop.isMarked || !stop.isInView) hidden.push(stop);
  }
  expect(hidden).toEqual([]);
  expect(stops).toBeGreaterThan(15);
  await page.context().close();
});

test('a stop without a mark is noticed', async () => {
  const page = await open('/gioi-thieu/');
  await page.addStyleTag({ content: '.breadcrumbs a { outline: none !important }' });
  const missed: Stop[] = [];
  for (let stop = await nextStop(page); stop; stop = await nextStop(page)) {
    if (!stop.isMarked) missed.push(stop);
  }
  expect(missed.map(({ html }) => html)).toEqual(['<a href="/">Trang chủ</a>']);
  await page.context().close();
});
