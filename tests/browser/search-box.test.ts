import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { give, hasAsked, openWithFake } from '../support/fake-searcher.ts';
import { isDone, open, phone, search, useSearchPortal } from '../support/search-page.ts';

useSearchPortal();

describe('the box in the masthead', () => {
  const box = (page: Page) => page.locator('.masthead input[name=q]');
  const rows = (page: Page) => page.getByRole('option').locator('visible=true');

  test('is a slash away', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    expect(await box(page).inputValue()).toBe('/');
    await page.close();
  });

  test('loads nothing before somebody turns to it, and then suggests from the third letter on', async () => {
    const page = await open('/', phone);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.mouse.move(10, 700);
    expect(asked).toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await box(page).pressSequentially('tì');
    await page.locator('.masthead [role=combobox]').waitFor();
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await box(page).pressSequentially('nh');
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(6);
    expect(await rows(page).last().innerText()).toContain('Xem tất cả kết quả cho “tình”');
    for (const row of await rows(page).all()) {
      const { x = -1, width = 0, height = 0 } = (await row.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.close();
  });

  test('leads with arrows and Enter to a result, and without a choice to all of them', async () => {
    const page = await open('/');
    await box(page).pressSequentially('de bien');
    await rows(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await rows(page).first().getAttribute('id')).toBe(active);
    const title = await rows(page).first().locator('span').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    await box(page).pressSequentially('de bien');
    await rows(page).first().waitFor();
    await page.keyboard.press('Enter');
    await isDone(page);
    expect(search(page)).toBe('?q=de+bien');
    await page.close();
  });

  test('closes on Escape and when the reader turns away; its last row leads to all results', async () => {
    const page = await open('/');
    await box(page).pressSequentially('de bien');
    await rows(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await rows(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('de bien');
    await page.keyboard.press('ArrowUp');
    expect(await rows(page).last().getAttribute('aria-selected')).toBe('true');
    await box(page).blur();
    expect(await rows(page).count()).toBe(0);
    await box(page).focus();
    await rows(page).last().click();
    await isDone(page);
    expect(search(page)).toBe('?q=de+bien');
    await page.close();
  });
});

test('the box goes on suggesting after a publication, when the files of its index are gone', async () => {
  const page = await open('/', phone);
  let lists = 0;
  let missed = 0;
  await page.route('**/pagefind/portal.json', async (route) => {
    lists++;
    await route.continue();
  });
  const input = page.locator('.masthead input[name=q]');
  await input.pressSequentially('de bien');
  await page.getByRole('option', { name: 'de bien' }).waitFor();
  expect(lists).toBe(1);
  await page.route(/\/pagefind\/(index|fragment)\//, async (route) => {
    if (lists > 1) return route.continue();
    missed++;
    await route.fulfill({ status: 404 });
  });
  await input.fill('tuyển sinh');
  await page.getByRole('option', { name: 'tuyển sinh' }).last().waitFor();
  expect(missed).toBeGreaterThan(0);
  expect(lists).toBe(2);
  expect(await page.locator('.masthead [role=status]').innerText()).toBe('Có 5 gợi ý');
  await page.close();
});

test('the box drops what comes after further letters', async () => {
  const page = await openWithFake('/thoi-su/', phone);
  const input = page.locator('.masthead input[name=q]');
  await input.fill('đê b');
  await hasAsked(page, 1);
  await input.fill('đê biển');
  await hasAsked(page, 2);
  await give(page, 'abcde', 1, 0);
  await give(page, 'xyzuv', 1, 1);
  await page.getByRole('option').first().waitFor();
  const first = (rows: Element[]) => rows.map((row) => row.textContent?.[0]).join('');
  expect(await page.getByRole('option').evaluateAll(first)).toBe('xyzuvX');
  await give(page, 'abcde', 3, 0);
  expect(await page.getByRole('option').evaluateAll(first)).toBe('xyzuvX');
  await page.close();
});
