import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { demoPortal } from '../support/demo-portal.ts';
import { type Host, serveAsHost } from '../support/host.ts';

const article = '/thoi-su/thong-xe-cau-tra-giang-2/';
const illustrated = '/van-hoa/cho-phien-suoi-vang/';
const phone = { viewport: { width: 360, height: 800 } };

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

/** A page of a new reader, under the portal's policy; what goes wrong in it is noted. */
async function visit(path: string, options: BrowserContextOptions = phone) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(host.url + path);
  return { page, context, faults };
}

const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const papers = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
    return { backgroundColor, fontSize, spacing: document.documentElement.dataset.spacing };
  });
const chosen = { backgroundColor: 'rgb(0, 0, 0)', fontSize: '24px', spacing: 'wide' };

test('what a reader chooses holds on every page, before anything is painted', async () => {
  const { page, context, faults } = await visit(article);
  await open(page, 'Chữ, màu');
  await page.getByLabel('Vàng trên đen').check();
  await page.getByLabel('Rộng', { exact: true }).check();
  await open(page, 'A+ Chữ lớn hơn');
  await open(page, 'A+ Chữ lớn hơn');
  expect(await page.locator('[data-size-shown]').textContent()).toBe('150 %');
  expect(await papers(page)).toEqual(chosen);

  const next = await context.newPage();
  // Nothing but the page itself and its style sheet comes: what is seen then is the first paint.
  await next.route(/\.js$/, (route) => route.abort());
  await next.goto(`${host.url}/thoi-su/`);
  expect(await papers(next)).toEqual(chosen);

  // In the first window it goes back; the second hears of it.
  await page.getByLabel('Như cổng').check();
  await open(page, 'A Cỡ chữ thường');
  await page.getByLabel('Thường', { exact: true }).check();
  await next.waitForFunction(() => document.documentElement.dataset.scheme === undefined);
  expect(await page.evaluate(() => localStorage.getItem('reader'))).toBe('{}');
  expect(faults).toEqual([]);
  await context.close();
});

test.each(['"', 'null', '7', '{"scheme":7,"size":"<b>"}'])(
  'a kept choice of %s does no harm',
  async (kept) => {
    const context = await browser.newContext(phone);
    await context.addInitScript((text) => localStorage.setItem('reader', text), kept);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(host.url + article);
    expect(await papers(page)).toMatchObject({ fontSize: '16px' });
    await open(page, 'Chữ, màu');
    await open(page, 'A+ Chữ lớn hơn');
    expect(await papers(page)).toMatchObject({ fontSize: '20px' });
    expect(faults).toEqual([]);
    await context.close();
  },
);

test('where nothing can be kept, a choice holds for the page', async () => {
  const context = await browser.newContext(phone);
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const page = await context.newPage();
  await page.goto(host.url + article);
  await open(page, 'Chữ, màu');
  await page.getByLabel('Nền giấy ngà').check();
  expect(await papers(page)).toMatchObject({ backgroundColor: 'rgb(247, 238, 220)' });
  await context.close();
});

test('the browser has the colour of the masthead, in each scheme and on the next page', async () => {
  const { page, context } = await visit(article);
  const colours = () =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      const meta = metas.find(({ media }) => matchMedia(media).matches);
      probe.style.setProperty('background-color', meta?.content ?? '');
      document.body.append(probe);
      const band = document.querySelector('.band') as Element;
      const both = [probe, band].map((each) => getComputedStyle(each).backgroundColor);
      probe.remove();
      return both;
    });
  await open(page, 'Chữ, màu');
  const seen = new Set<string>();
  for (const radio of await page.getByRole('radio').all()) {
    await radio.check();
    const [browser, masthead] = await colours();
    expect(browser).toBe(masthead);
    seen.add(String(masthead));
  }
  expect(seen.size).toBe(4);
  await page.getByLabel('Nền giấy ngà').check();
  await page.goto(`${host.url}/thoi-su/`);
  expect(await colours()).toEqual(['rgb(75, 54, 33)', 'rgb(75, 54, 33)']);
  await context.close();
});

test('by keyboard: a panel is opened, its size changed, and Escape leads back', async () => {
  const { page, context } = await visit(article);
  const opener = page.getByRole('button', { name: 'Chữ, màu', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await papers(page)).toMatchObject({ fontSize: '20px' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.documentElement.dataset.scheme)).toBe('dark');
  await page.keyboard.press('Escape');
  expect(await page.locator('#_settings').isVisible()).toBe(false);
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await context.close();
});

test('without scripts there is no bar, and nothing stands in its place', async () => {
  const { page, context } = await visit(article, { ...phone, javaScriptEnabled: false });
  expect(await page.locator('.reader').isVisible()).toBe(false);
  await context.close();
});

test('an article is saved as one file that needs nothing else', async () => {
  const { page, context, faults } = await visit(illustrated);
  const download = page.waitForEvent('download');
  await open(page, 'Lưu bài');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('cho-phien-suoi-vang.html');
  const path = await saved.path();
  const html = await readFile(path, 'utf8');
  expect(html).toContain('Cổng thông tin điện tử tỉnh Sông Trà');
  expect(html).toMatch(/Nguồn: <a href="https:\/\/[^"]+\/van-hoa\/cho-phien-suoi-vang\/"/);
  expect(html).toMatch(/Lưu ngày \d\d\/\d\d\/\d{4}\./);
  expect(html).not.toMatch(/<script|<button|class="|<link rel="stylesheet"/);

  const offline = await browser.newContext({ offline: true });
  const copy = await offline.newPage();
  await copy.setContent(html);
  expect(await copy.locator('h1').textContent()).toBe(await page.locator('h1').textContent());
  const pictures = copy.locator('img');
  expect(await pictures.count()).toBeGreaterThan(2);
  for (const picture of await pictures.all())
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  await offline.close();
  expect(faults).toEqual([]);
  await context.close();
});

test('a saved article leads to its sounds and films, and its footnotes stay in it', async () => {
  const save = async (path: string) => {
    const { page, context } = await visit(path);
    const download = page.waitForEvent('download');
    await open(page, 'Lưu bài');
    const html = await readFile(await (await download).path(), 'utf8');
    await context.close();
    return html;
  };
  const sounds = await save('/moi-truong/tap-nghe-ba-hoi-coi-bao-lu/');
  expect(sounds).not.toContain('<audio');
  expect(sounds.match(/<a href="https:[^"]+\.mp3">Nghe trên cổng<\/a>/g)).toHaveLength(3);
  const film = await save('/kinh-te/mot-vong-quanh-bo-nam/');
  expect(film).toMatch(
    /<img src="data:image[^>]+><a href="https:[^"]+\.mp4">Xem phim trên cổng<\/a>/,
  );
  const notes = await save('/thoi-su/mot-thang-cung-cau-tra-giang-2/');
  expect(notes).toMatch(/<a href="#/);
  expect(notes).not.toMatch(/<a href="https:[^"]*#fn/);
});

test('a tool that cannot come says so', async () => {
  const { page, context } = await visit(article);
  await page.route(/\.js$/, (route) => route.abort());
  await open(page, 'Lưu bài');
  await page.getByText('Chưa làm được. Hãy thử lại khi có mạng.').waitFor();
  await context.close();
});

test('where there is no bar, the foot of the page has its settings', async () => {
  const { page, context, faults } = await visit('/');
  await page.getByText('Cỡ chữ, màu chữ của cổng').click();
  await page.getByLabel('Nền tối').check();
  await open(page, 'A+ Chữ lớn hơn');
  await page.goto(host.url + article);
  expect(await papers(page)).toMatchObject({ fontSize: '20px' });
  expect(await page.getByText('Cỡ chữ, màu chữ của cổng').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('a link is copied and handed on', async () => {
  const { page, context, faults } = await visit(article);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'Chia sẻ');
  const address = await page.locator('link[rel="canonical"]').getAttribute('href');
  await open(page, 'Chép liên kết');
  await page.getByText('Đã chép liên kết của bài.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const facebook = page.getByRole('link', { name: 'Facebook' });
  expect(await facebook.getAttribute('href')).toContain(encodeURIComponent(address ?? ''));
  expect(await page.getByRole('link', { name: 'Thư điện tử' }).getAttribute('href')).toContain(
    encodeURIComponent(address ?? ''),
  );
  expect(faults).toEqual([]);
  await context.close();
});

test('on paper an article says where it was found, and the bar is gone', async () => {
  const { page, context } = await visit(article);
  await open(page, 'Chữ, màu');
  await page.getByLabel('Vàng trên đen').check();
  expect(await page.locator('.on-paper').isVisible()).toBe(false);
  await open(page, 'A+ Chữ lớn hơn');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.reader').isVisible()).toBe(false);
  expect(await page.locator('.on-paper').textContent()).toMatch(
    /^Nguồn: https:\/\/.+tra-giang-2\/$/,
  );
  expect(await papers(page)).toMatchObject({
    backgroundColor: 'rgb(255, 255, 255)',
    fontSize: '16px',
  });
  await context.close();
});
