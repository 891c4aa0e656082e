import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { portalPolicy } from '#integrations/hosts/policy.ts';
import { pageFacts } from '#integrations/page-facts.ts';
import { openBrowser, serve } from '../support/browser.ts';
import { nothingWrong } from '../support/build.ts';
import { longWordsPortal } from '../support/long-words.ts';

const phone = { viewport: { width: 360, height: 800 }, hasTouch: true };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let policy: string;
/** What the policy let nobody have, or what went wrong otherwise. */
const refused: string[] = [];

beforeAll(async () => {
  const { out, printed } = await longWordsPortal();
  expect(printed).toMatch(nothingWrong);
  const { inline } = pageFacts(await readFile(join(out, 'index.html'), 'utf8'));
  policy = portalPolicy({ hooks: {}, pictureHosts: [] }, inline);
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});

afterEach(() => expect(refused.splice(0)).toEqual([]));

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The article under the policy of the hosts; what is asked of others is written down, and answered by us. */
async function open(options = {}, path = '/thoi-su/cau/'): Promise<[Page, string[]]> {
  const page = await browser.newPage({ ...phone, ...options });
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(server.url)) {
      elsewhere.push(url);
      return route.fulfill({ contentType: 'text/html', body: '<p>Phim</p>' });
    }
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    return route.fulfill({ response, headers });
  });
  await page.goto(server.url + path, { waitUntil: 'load' });
  return [page, elsewhere];
}

const count = (page: Page) => page.locator('dialog [role=status]').innerText();

test('a picture of a gallery opens over the page, turns, and gives the focus back', async () => {
  const [page] = await open();
  const opener = page.getByRole('button', { name: 'Xem lớn ảnh 2 trên 3: Ảnh lục' });
  await opener.press('Enter');
  expect(await count(page)).toBe('Ảnh 2 trên 3');
  expect(await page.locator('dialog img').getAttribute('alt')).toBe('Ảnh lục');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await count(page)).toBe('Ảnh 3 trên 3');
  expect(await page.locator('dialog figcaption').innerText()).toBe('Chú thích lam');
  expect(await page.getByRole('button', { name: 'Ảnh sau' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await page.getByRole('button', { name: 'Ảnh trước' }).click();
  expect(await count(page)).toBe('Ảnh 2 trên 3');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await opener.evaluate((held) => held === document.activeElement)).toBe(true);
  await page.context().close();
});

test('a finger turns to the next picture', async () => {
  const [page] = await open();
  await page.locator('.gallery-open').first().tap();
  const touch = await page.context().newCDPSession(page);
  const at = (x: number) => [{ x, y: 400 }];
  const move = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: object[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points as { x: number; y: number }[],
    });
  await move('touchStart', at(300));
  for (const x of [250, 200, 150]) await move('touchMove', at(x));
  await move('touchEnd', []);
  await page.getByText('Ảnh 2 trên 3').waitFor();
  await page.context().close();
});

test('a film of others loads nothing of theirs until it is pressed, then plays in its place', async () => {
  const [page, elsewhere] = await open();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  await page.getByRole('link', { name: 'Xem phim trên YouTube' }).click();
  await page.frameLocator('.film iframe').getByText('Phim').waitFor();
  expect(elsewhere).toEqual(['https://www.youtube-nocookie.com/embed/SongTra0001?autoplay=1']);
  expect(await page.locator('.film iframe').getAttribute('title')).toBe('Cầu nhìn từ bờ bắc');
  await page.context().close();
});

test('films and sounds of the portal have players that wait', async () => {
  const [page] = await open();
  for (const [player, file] of [
    ['video', '/thoi-su/cau/tep/phim.mp4'],
    ['audio', '/thoi-su/cau/tep/tin.mp3'],
  ] as const) {
    expect(await page.locator(player).getAttribute('src')).toBe(file);
    expect(await page.locator(player).getAttribute('preload')).toBe('none');
    expect((await page.request.get(server.url + file)).status()).toBe(200);
  }
  expect(await page.locator('video').getAttribute('poster')).toMatch(/^\/_astro\//);
  await page.context().close();
});

test.each([360, 1280])(
  'all of it is easy to reach, and no wider than a window of %i',
  async (width) => {
    const [page] = await open({ viewport: { width, height: 800 }, bypassCSP: true });
    const room = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await room()).toBeLessThanOrEqual(0);
    await page.evaluate(axe.source);
    const faults = () =>
      page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
    expect(await faults()).toEqual([]);
    await page.locator('.gallery-open').first().click();
    expect(await room()).toBeLessThanOrEqual(0);
    expect(await faults()).toEqual([]);
    await page.context().close();
  },
);

test('without JavaScript every picture is there with its caption, and films are links', async () => {
  const [page] = await open({ javaScriptEnabled: false });
  expect(await page.locator('.gallery figure img').count()).toBe(3);
  expect(await page.locator('.gallery figcaption .credit').innerText()).toBe('Ảnh: Văn Khải');
  expect(await page.locator('.film-way').first().getAttribute('href')).toBe(
    'https://www.youtube.com/watch?v=SongTra0001',
  );
  await page.context().close();
});

test('only articles with galleries or films load the script', async () => {
  const scriptsOf = async (path: string) => {
    const [page] = await open({}, path);
    const scripts = page.locator('script[src]');
    const all = await scripts.evaluateAll((each) =>
      each.map((script) => script.getAttribute('src')),
    );
    const words = await page.locator('.prose').getAttribute('data-viewer');
    await page.context().close();
    return { all, words };
  };
  const [plain, rich] = [await scriptsOf('/thoi-su/tin-moi/'), await scriptsOf('/thoi-su/cau/')];
  expect(rich.all.filter((each) => !plain.all.includes(each))).toHaveLength(1);
  expect(plain.words).toBeNull();
});
