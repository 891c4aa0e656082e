import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Dev, startDev } from '../support/dev.ts';

/** They stand around every page, that of the specimens too, or show nothing. */
const frame = [
  'ArticleMeta',
  'DublinCore',
  'Faces',
  'FirstPaint',
  'FootSettings',
  'Footer',
  'Head',
  'KeptNote',
  'Masthead',
  'Menu',
];
/** Parts of the reader's bar. */
const parts = ['ReaderSettings', 'ReaderShare'];

let browser: Browser;
let dev: Dev;

beforeAll(async () => {
  [browser, dev] = await Promise.all([openBrowser(), startDev(resolve('content'))]);
});

afterAll(async () => {
  dev?.stop();
  await browser?.close();
});

test('every component stands on the page of specimens while somebody edits, in every scheme', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  const answer = await page.goto(`${dev.address}_kieu/`, { waitUntil: 'networkidle' });
  expect(answer?.status()).toBe(200);
  const shown = await page
    .locator('[data-specimen]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.specimen));
  const components = readdirSync('src/components')
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace('.astro', ''))
    .filter((name) => ![...frame, ...parts].includes(name));
  expect([...new Set(shown)].sort()).toEqual(expect.arrayContaining(components));

  await page.getByLabel('Nền giấy ngà').first().check();
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(247, 238, 220)');
  expect(await page.locator('.specimen-schemes iframe').count()).toBe(5);
  expect(faults).toEqual([]);
});
