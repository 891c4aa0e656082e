import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, serve } from '../support/browser.ts';
import { nothingWrong } from '../support/build.ts';
import { longWordsPortal } from '../support/long-words.ts';

const phone = { viewport: { width: 360, height: 800 } };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const { out, printed } = await longWordsPortal();
  expect(printed).toMatch(nothingWrong);
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(options: BrowserContextOptions = phone, path = '/'): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.url + path, { waitUntil: 'load' });
  return page;
}

async function openMenu(page: Page) {
  await page.getByRole('button', { name: 'Danh mục', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#_menu:popover-open').waitFor();
}

const closed = (page: Page) =>
  page.locator('#_menu:not(:popover-open)').waitFor({ state: 'attached' });
/** The text of the focused element, or its role in the page where it has none. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const held = document.activeElement as HTMLElement;
    return held.innerText.trim() || held.getAttribute('name') || held.tagName;
  });

describe.each([
  ['with JavaScript', phone],
  ['without JavaScript', { ...phone, javaScriptEnabled: false }],
])('the menu of a phone %s', (_, options) => {
  test('takes the focus when it opens', async () => {
    const page = await open(options);
    expect(await page.locator(':focus').count()).toBe(0);
    await openMenu(page);
    expect(await page.locator(':focus').innerText()).toBe('Đóng danh mục');
    await page.context().close();
  });

  test.each(['Escape', 'Enter'])('gives the focus back to its button on %s', async (key) => {
    const page = await open(options);
    await openMenu(page);
    await page.keyboard.press(key);
    await closed(page);
    expect(await page.locator(':focus').innerText()).toBe('Danh mục');
    await page.context().close();
  });
});

describe('the menu of a phone', () => {
  test('closes when Tab leaves it, and the focus stays in sight', async () => {
    const page = await open();
    await openMenu(page);
    const seen: string[] = [];
    do {
      seen.push(await focused(page));
      await page.keyboard.press('Tab');
    } while (await page.evaluate(() => document.activeElement?.closest('#_menu')));
    expect(seen.slice(0, 2)).toEqual(['Đóng danh mục', 'Thời sự']);
    expect(seen.at(-1)).toBe('Kinh tế');
    await closed(page);
    expect(await focused(page)).toBe('q');
    await page.context().close();
  });

  test('closes when Tab leaves it backwards', async () => {
    const page = await open();
    await openMenu(page);
    await page.keyboard.press('Shift+Tab');
    await closed(page);
    expect(await focused(page)).toBe('Danh mục');
    await page.context().close();
  });

  test('gives the focus back from an open submenu too', async () => {
    const page = await open();
    await openMenu(page);
    await page.locator('#_menu summary').press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Trong tỉnh');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await focused(page)).toBe('Danh mục');
    await page.context().close();
  });
});

test('on a wide screen nothing takes the focus, and the row of the menu stays', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  expect(await focused(page)).toBe(await page.evaluate(() => document.body.innerText.trim()));
  await page.locator('#_menu').getByRole('link', { name: 'Kinh tế' }).focus();
  await page.keyboard.press('Tab');
  expect(await page.locator('#_menu').isVisible()).toBe(true);
  await page.context().close();
});
