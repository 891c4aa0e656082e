import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { demoPortal } from '../support/demo-portal.ts';
import { type Host, serveAsHost } from '../support/host.ts';

/** One page of every type; galleries, films and sounds are in media.test.ts, under the same policy. */
const pages = [
  '/',
  '/xay-dung-dang/',
  '/thoi-su/',
  '/thoi-su/luu-tru/2026/1/',
  '/thoi-su/luu-tru/',
  '/thoi-su/mot-thang-sau-bao-so-9/',
  '/giao-duc/ket-qua-tuyen-sinh-lop-10/',
  '/tac-gia/minh-hang/',
  '/tu-khoa/chuyen-doi-so/',
  '/su-kien/',
  '/su-kien/cau-tra-giang-2/',
  '/thong-bao/',
  '/thong-bao/lich-tiep-cong-dan-quy-iv-2026/',
  '/van-ban/loai/quyet-dinh/',
  '/van-ban/27-ct-tu/',
  '/luu-tru/2026/10/',
  '/luu-tru/2026/11/04/',
  '/dinh-chinh/',
  '/gioi-thieu/',
  '/so-do-trang/',
  '/404.html',
];
const article = '/thoi-su/thong-xe-cau-tra-giang-2/';

let browser: Browser;
let host: Host;
let page: Page;
/** What the browser refused, and what went wrong. */
let faults: string[];

beforeAll(async () => {
  const { out } = await demoPortal();
  [browser, host] = await Promise.all([openBrowser(), serveAsHost(out)]);
  page = await browser.newPage({
    viewport: { width: 360, height: 800 },
    serviceWorkers: 'allow',
  });
  faults = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || /policy/i.test(message.text());
    if (isFault) faults.push(`${page.url()}: ${message.text()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI}`),
    ),
  );
});

afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

test('every page type stands under a strict policy and holds nothing that it refuses', async () => {
  for (const path of pages) {
    const answer = await page.goto(host.url + path);
    const headers = answer?.headers() ?? {};
    expect([path, answer?.status()]).toEqual([path, 200]);
    expect(headers['content-security-policy']).toMatch(/^default-src 'self'; script-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/'unsafe-(?:inline|eval)'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
  }
  expect(faults).toEqual([]);
});

test('the search runs in its worker, and suggests', async () => {
  await page.goto(`${host.url}/tim-kiem/?q=de+bien`);
  await page.locator('[data-search-results][data-state=done] a').first().waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(host.url + article);
  await page.locator('.masthead input[name=q]').pressSequentially('đê biển');
  await page.getByRole('option').locator('visible=true').first().waitFor();
  expect(faults).toEqual([]);
});

test('menu, older news and the register do what they do', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(host.url + article);
  await page.locator('.menu-button').click();
  await page.locator('.menu a').first().waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  const older = page.locator('section', {
    has: page.getByRole('heading', { name: 'Các tin khác' }),
  });
  const first = await older.locator('li a').first().innerText();
  await older.getByRole('link', { name: '2', exact: true }).click();
  await expect.poll(() => older.locator('li a').first().innerText()).not.toBe(first);

  await page.goto(`${host.url}/van-ban/`);
  const rows = page.locator('[data-register-rows] tr');
  const all = await rows.count();
  await page.locator('#_number').fill('27-CT/TU');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  expect(faults).toEqual([]);
});

test('a document is read in its page, and the tools at an article do what they do', async () => {
  await page.goto(`${host.url}/van-ban/27-ct-tu/`);
  const asked = page.waitForRequest(/\.pdf$/);
  await page.getByText('Xem toàn văn ở đây').click();
  await page.locator('.document-view iframe').scrollIntoViewIfNeeded();
  await asked;
  await page.goto(host.url + article);
  await page.getByRole('button', { name: 'Chữ, màu', exact: true }).click();
  await page.getByLabel('Nền giấy ngà').check();
  await page.getByLabel('Như cổng').check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu bài', exact: true }).click();
  await download;
  await page.getByRole('button', { name: 'Chia sẻ', exact: true }).click();
  await page.getByRole('button', { name: 'Chép liên kết', exact: true }).click();
  await expect.poll(() => page.locator('.reader-status').textContent()).not.toBe('');
  expect(faults).toEqual([]);
});

test('what an attacker might bring in is refused', async () => {
  await page.goto(host.url);
  await page.evaluate(() => {
    const add = (name: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      document.body.append(element);
    };
    add('script', {}, 'document.title = "ran"');
    add('p', { style: 'color: red' });
    add('script', { src: 'https://khac.example.vn/a.js' });
    add('img', { src: 'https://khac.example.vn/a.gif' });
    add('iframe', { src: 'https://khac.example.vn/' });
  });
  expect(await page.title()).not.toBe('ran');
  for (const directive of ['script-src-elem', 'style-src-attr', 'img-src', 'frame-src'])
    await expect.poll(() => faults.join('\n')).toContain(`refused: ${directive}`);
});
