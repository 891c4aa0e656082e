import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, serve } from '../support/browser.ts';
import { build, filesOf, nothingWrong } from '../support/build.ts';
import { article, contentFolder, pictureOf } from '../support/content.ts';
import { type Dev, startDev } from '../support/dev.ts';
import { serveAsHost } from '../support/host.ts';

const host = 'https://host.example.vn';
const base = '/thu-muc/';

let content: string;
let files: Map<string, Buffer>;
let out: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let dev: Dev | undefined;

beforeAll(async () => {
  const many = Array.from({ length: 26 }, (_, index) => [
    `articles/thoi-su/tin-${index}.md`,
    article(`Tin thứ ${index}`, `2026-09-${String(index + 1).padStart(2, '0')}`),
  ]);
  content = await contentFolder({
    'site.yml': `name: Cổng thử\nurl: ${host}${base}\nmenu: [thoi-su, thu-muc, /tim-kiem/]\nadmin: {backend: gitea, repo: a/b, server: https://git.example.vn, appId: x}\n`,
    // A section of the folder's own name has addresses that look as if they lay in it already.
    'sections.yml':
      '- id: thoi-su\n  title: Thời sự\n  aliases: tin-tuc\n- id: thu-muc\n  title: Thư mục\n',
    'articles/thoi-su/co-anh/index.md': article(
      'Kè mới ở bến Đá',
      '2026-11-03 14:30',
      `![Kè](./ke.jpg)\n\n::: video ke.mp4\n![Kè lúc nước lên](./ke.jpg)\n:::\n\n[Theo tệp](../tin-0.md), [theo đường dẫn của cổng](/thu-muc/mo-dau/), [cả địa chỉ](${host}${base}thoi-su/tin-1/), [nơi khác](${host}/khac/).`,
      'image: ./bia.jpg\ntags: Thủy lợi\naliases: /cu/ke.html\nattachments: [{file: ./ke-hoach.pdf, title: Kế hoạch}]\n',
    ),
    'articles/thoi-su/co-anh/ke.jpg': await pictureOf(20, 90, 90),
    'articles/thoi-su/co-anh/ke.mp4': 'phim',
    'articles/thoi-su/co-anh/bia.jpg': await pictureOf(160, 40, 20),
    'articles/thoi-su/co-anh/ke-hoach.pdf': '%PDF-1.4\n',
    'articles/thu-muc/mo-dau.md': article('Mở đầu', '2026-11-01'),
    'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nTỉnh nhà.\n',
    ...Object.fromEntries(many),
  });
  const built = await build(content);
  expect(built.printed).toMatch(nothingWrong);
  out = built.out;
  files = await filesOf(out);
  [browser, server] = await Promise.all([openBrowser(), serve(built.out)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  dev?.stop();
});

test("what was read there is kept, the editors' form is not, nor anything beside the folder", async () => {
  const host = await serveAsHost(out, '/thu-muc');
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const page = await context.newPage();
    const note = page.locator('[data-kept-note]');
    await page.goto(`${host.url}${base}thoi-su/co-anh/`);
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 })
      .toBe(1);
    expect(await page.evaluate(() => caches.keys())).toEqual([`ban-luu 1 ${host.url}${base}`]);
    await page.goto(`${host.url}${base}quan-tri/`);
    await context.setOffline(true);
    await page.goto(`${host.url}${base}thoi-su/co-anh/`);
    expect(await note.isVisible()).toBe(true);
    await page.goto(host.url + base);
    expect(await note.isVisible()).toBe(true);
    for (const path of [`${base}quan-tri/`, '/'])
      await expect(page.goto(host.url + path)).rejects.toThrow(/ERR_/);
  } finally {
    await context.close();
    await host.stop();
  }
});

test('every address in every file lies in the folder, once', () => {
  const addresses = [...files].flatMap(([name, bytes]) => {
    if (!/\.(?:html|css|xml|txt)$/.test(name)) return [];
    // Feeds hold the HTML of bodies as text.
    const text = bytes.toString().replaceAll('&quot;', '"').replaceAll(`${host}/khac/`, '');
    const own = text.matchAll(/(?:\s[a-z-]+="|, |url=|url\()(\/(?!\/)[^\s"')]*)/g);
    const whole = text.matchAll(/https:\/\/host\.example\.vn([^\s"'<{]*)/g);
    return [...own, ...whole].map(([, address = '']) => address);
  });
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
  const missing = addresses
    .map((address) => decodeURIComponent(address.slice(base.length).replace(/[?#].*/, '')))
    .filter((path) => !files.has(path) && !files.has(`${path}index.html`));
  expect(missing).toEqual([]);
});

test('a section of the same name lies in the folder like others', () => {
  const home = files.get('index.html')?.toString();
  expect(home).toContain('href="/thu-muc/thu-muc/"');
  expect(home).toContain('href="/thu-muc/thu-muc/mo-dau/"');
});

test('a reader goes from the front page through older news and the search, all in the folder', async () => {
  const page = await browser.newPage();
  const wrong = wrongAnswers(page);
  const at = () => new URL(page.url()).pathname;
  await page.goto(server.url + base, { waitUntil: 'networkidle' });
  await page.getByRole('navigation').getByText('Thời sự').click();
  expect(at()).toBe('/thu-muc/thoi-su/');
  await page.getByText('Kè mới ở bến Đá').first().click();
  expect(at()).toBe('/thu-muc/thoi-su/co-anh/');
  await page.waitForLoadState('networkidle');
  expect(await emptyPictures(page)).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check('1rem "Be Vietnam Pro"'))).toBe(true);

  const older = page.locator('.older-news');
  await older.getByRole('link', { name: '2', exact: true }).click();
  await older.getByText('Tin thứ 15').waitFor();
  expect(at()).toBe('/thu-muc/thoi-su/co-anh/');
  await older.getByText('Tin thứ 15').click();
  expect(at()).toBe('/thu-muc/thoi-su/tin-15/');

  await page.locator('.masthead input[name=q]').fill('ke moi ben da');
  await page.locator('.search-suggestion').first().click();
  await page.waitForURL(`**${base}thoi-su/co-anh/`);
  await page.locator('.masthead input[name=q]').fill('ke moi ben da');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${base}tim-kiem/?q=ke+moi+ben+da`);
  await page.locator('[data-search-results] a').first().click();
  await page.waitForURL(`**${base}thoi-su/co-anh/`);
  expect(await page.locator('h1').innerText()).toBe('Kè mới ở bến Đá');
  expect(wrong).toEqual([]);
  await page.close();
});

test.each([
  ['cu/ke.html', 'thoi-su/co-anh/'],
  ['tin-tuc/tin-3/', 'thoi-su/tin-3/'],
])('the old address %s leads to %s', async (from, to) => {
  const page = await browser.newPage();
  await page.goto(server.url + base + from);
  await page.waitForURL(server.url + base + to);
  await page.close();
});

test('the web form opens in the folder', async () => {
  const page = await browser.newPage();
  const wrong = wrongAnswers(page);
  await page.goto(`${server.url}${base}quan-tri/`);
  await page.getByText('Đăng nhập').first().waitFor();
  expect(wrong).toEqual([]);
  await page.close();
});

test('what is not there has a page of the portal, whose links work', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`${server.url}${base}thoi-su/khong-co/`, {
    waitUntil: 'networkidle',
  });
  expect(answer?.status()).toBe(404);
  const wrong = wrongAnswers(page);
  await page.locator('main a').first().click();
  expect(new URL(page.url()).pathname).toBe(base);
  expect(wrong).toEqual([]);
  await page.close();
});

test('while somebody edits, the portal lies in the folder too', async () => {
  dev = await startDev(content);
  const url = dev.address;
  expect(new URL(url).pathname).toBe(base);
  const page = await browser.newPage();
  const wrong = wrongAnswers(page);
  await page.goto(`${url}thoi-su/co-anh/`, { waitUntil: 'networkidle' });
  expect(await emptyPictures(page)).toEqual([]);
  const file = await page.getByText('Kế hoạch').first().getAttribute('href');
  expect((await fetch(new URL(file ?? '', url))).headers.get('Content-Type')).toMatch(/pdf/);
  await page.goto(`${url}cu/ke.html`);
  expect(page.url()).toBe(`${url}thoi-su/co-anh/`);
  await page.goto(`${url}tim-kiem/?q=mo+dau`);
  await page.locator('[data-search-results] a').first().click();
  await page.waitForURL(`${url}thu-muc/mo-dau/`);
  expect(await page.locator('h1').innerText()).toBe('Mở đầu');
  expect(wrong).toEqual([]);
  await page.close();
});

/** Fills with the answers that a page gets from outside the folder, or that are errors. */
function wrongAnswers(page: Page): string[] {
  const wrong: string[] = [];
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (answer.status() < 400 && pathname.startsWith(base)) return;
    if (/^\/@|^\/(?:src|node_modules)\//.test(pathname) && answer.status() < 400) return;
    wrong.push(`${answer.status()} ${pathname}`);
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  return wrong;
}

function emptyPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });
}
