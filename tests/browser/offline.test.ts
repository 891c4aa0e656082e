import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { build, nothingWrong, scratchFolder } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';
import { demoPortal } from '../support/demo-portal.ts';
import { type Host, serveAsHost } from '../support/host.ts';
import { withVoices } from '../support/voices.ts';

/** With a picture of its own. */
const first = '/thoi-su/gap-mat-nha-giao-tieu-bieu/';
const second = '/van-hoa/cho-phien-suoi-vang/';
const notice = /^Bạn đang xem bản lưu lúc \d\d:\d\d \d\d\/\d\d\/\d{4}\./;

let out: string;
let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  out = await scratchFolder();
  await cp((await demoPortal()).out, out, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  host = await serveAsHost(out);
  context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    serviceWorkers: 'allow',
  });
  page = await context.newPage();
});
afterEach(async () => {
  await context?.close();
  await host?.stop();
});

/** Reads a page until the browser has kept it. */
async function read(path: string): Promise<void> {
  await page.goto(host.url + path);
  await expect.poll(kept, { timeout: 20_000 }).toContain(path);
}

/** Paths of what is kept, pages and files. */
async function kept(): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(
      names.map(async (name) => {
        const list = await (await caches.open(name)).match(`${name.split(' ').at(-1)}?copies`);
        return (list ? await list.json() : []) as { page: string; files: string[] }[];
      }),
    );
    return lists
      .flat()
      .flatMap(({ page, files }) => [page, ...files].map((url) => new URL(url).pathname));
  });
}

const note = () => page.locator('[data-kept-note]');

test('without a network the front and read articles are there, as they looked, and say what they are', async () => {
  await read(first);
  await page.goto(host.url + second);
  await expect.poll(kept, { timeout: 20_000 }).toContain(second);
  expect(await kept()).toContain('/');
  expect(await note().isVisible()).toBe(false);
  await context.setOffline(true);

  await page.goto(host.url + first);
  expect(await page.locator('h1').innerText()).toContain('nhà giáo');
  expect(await note().innerText()).toMatch(notice);
  const { font, ground, picture } = await page.evaluate(() => ({
    font: document.fonts.check('700 16px "Be Vietnam Pro"'),
    ground: getComputedStyle(document.querySelector('.masthead .band') as Element).backgroundColor,
    picture: (document.querySelector('main img') as HTMLImageElement).naturalWidth,
  }));
  expect(font).toBe(true);
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  expect(picture).toBeGreaterThan(0);
  await page.locator('.menu-button').click();
  await page.locator('.menu a').first().waitFor({ state: 'visible' });

  await page.goto(`${host.url}/?utm_source=zalo`);
  expect(await note().innerText()).toMatch(notice);
  await expect(page.goto(`${host.url}/gioi-thieu/`)).rejects.toThrow(/ERR_/);
});

test('without a network the tools at a read article work, though none was used before', async () => {
  await page.addInitScript(withVoices, ['vi-VN']);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await read(first);
  const shown = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const tools = (await kept()).filter((path) => path.endsWith('.js') && !shown.includes(path));
  expect(tools.length).toBeGreaterThan(2);
  await context.setOffline(true);
  await page.goto(host.url + first);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const download = page.waitForEvent('download');
  await press('Lưu bài');
  expect((await download).suggestedFilename()).toBe('gap-mat-nha-giao-tieu-bieu.html');
  await press('Chia sẻ');
  await press('Chép liên kết');
  await page.getByText('Đã chép liên kết của bài.').waitFor();
  await press('Nghe');
  await page.getByRole('button', { name: 'Thôi nghe' }).waitFor();
});

test('where data are to be saved no tool is fetched ahead', async () => {
  // A list is not kept, but starts the worker.
  const [worker] = await Promise.all([
    context.waitForEvent('serviceworker'),
    page.goto(`${host.url}/thoi-su/`),
  ]);
  await worker.evaluate(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await read(first);
  expect(
    (await kept()).filter((path) => /\/(?:save|share|listening|passages)\./.test(path)),
  ).toEqual([]);
  expect((await kept()).some((path) => path.includes('/ReaderBar'))).toBe(true);
});

test('with a network the page of now is shown, and what was taken down is let go', async () => {
  await read(first);
  const file = join(out, first, 'index.html');
  const before = await readFile(file, 'utf8');
  try {
    await writeFile(file, before.replace('</h1>', ' (mới)</h1>'));
    await page.goto(host.url + first);
    expect(await page.locator('h1').innerText()).toContain('(mới)');
    expect(await note().isVisible()).toBe(false);
    await rm(file);
    expect((await page.goto(host.url + first))?.status()).toBe(404);
    await expect.poll(kept).not.toContain(first);
  } finally {
    await writeFile(file, before);
  }
});

test('a network that takes longer than four seconds is not waited for', async () => {
  await read(first);
  host.delay = 30_000;
  await page.goto(host.url + first, { waitUntil: 'commit' });
  expect(await note().innerText()).toMatch(notice);
});

test('the worker of a newer portal takes over, and what was kept stays', async () => {
  await read(first);
  const path = join(out, 'sw.js');
  const text = await readFile(path, 'utf8');
  await writeFile(path, `${text}\naddEventListener('activate', () => caches.open('newer'));\n`);
  try {
    // Chromium sometimes lets a new worker wait for the next page, though it asked to begin at once.
    const seen = async () => {
      await page.goto(host.url + second);
      return page.evaluate(() => caches.keys());
    };
    await expect.poll(seen, { timeout: 40_000, interval: 1_000 }).toContain('newer');
  } finally {
    await writeFile(path, text);
  }
  expect(await kept()).toContain(first);
  host.delay = 30_000;
  await page.goto(host.url + first, { waitUntil: 'commit' });
  await expect.poll(() => note().innerText()).toMatch(notice);
});

test('a portal that keeps no copies any more clears up, and its worker goes', async () => {
  const built = await build(
    await contentFolder({
      'site.yml': 'name: Cổng thử\nurl: https://thu.example.vn\noffline: false\n',
      'articles/thoi-su/tin.md': article('Tin', '2026-11-03'),
    }),
  );
  expect(built.printed).toMatch(nothingWrong);
  expect(await readFile(join(built.out, 'index.html'), 'utf8')).not.toContain('data-kept-note');
  await read(first);
  const { port } = new URL(host.url);
  await host.stop();
  host = await serveAsHost(built.out, '', Number(port));
  await page.goto(host.url);
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registered, { timeout: 30_000 }).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
