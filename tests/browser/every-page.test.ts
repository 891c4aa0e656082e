import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textSpacing } from '../shots/conditions.ts';
import { faultsOf } from '../support/axe.ts';
import { openBrowser, serve } from '../support/browser.ts';
import { filesOf, nothingWrong } from '../support/build.ts';
import { cutTexts } from '../support/cut-texts.ts';
import { longWordsPortal } from '../support/long-words.ts';
import { isDone } from '../support/search-page.ts';

/** One of every page type, with words that are too long for a phone. */
const pages = {
  home: '/',
  front: '/kinh-te/',
  'front of a parent': '/thoi-su/',
  'front of a part': '/thoi-su-tinh/',
  article: '/thoi-su/bai-dai/',
  'article with films and sounds': '/thoi-su/cau/',
  'article without anything': '/thoi-su-tinh/tin-ngan/',
  bundle: '/thoi-su/luu-tru/2026/1/',
  'archive index': '/thoi-su/luu-tru/',
  retracted: '/kinh-te/tin-da-go/',
  'tag front': '/tu-khoa/y-te-co-so/',
  'all years': '/luu-tru/',
  year: '/luu-tru/2026/',
  'all tags': '/tu-khoa/',
  month: '/luu-tru/2026/11/',
  day: '/luu-tru/2026/11/03/',
  'standing page': '/gioi-thieu/',
  'site map': '/so-do-trang/',
  events: '/su-kien/',
  authors: '/tac-gia/',
  event: '/su-kien/bao-so-9/',
  author: '/tac-gia/minh-hang/',
  notices: '/thong-bao/',
  notice: '/thong-bao/lich-tiep-dan/',
  corrections: '/dinh-chinh/',
  register: '/van-ban/',
  document: '/van-ban/1234-qd-ubnd/',
  'document with little': '/van-ban/7-ct-tu/',
  'facet list': '/van-ban/loai/quyet-dinh/',
  search: '/tim-kiem/?q=cang+ca',
  'not found': '/khong-co/',
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let out: string;

beforeAll(async () => {
  const built = await longWordsPortal();
  expect(built.printed).toMatch(nothingWrong);
  out = built.out;
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(Object.entries(pages))('%s', (_, path) => {
  /** Loaded once; each test sets the window that it wants. */
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: 'light' });
    await page.goto(server.url + path);
    if (path.includes('?q=')) await isDone(page);
    await page.evaluate(() => document.fonts.ready.then(() => {}));
  });

  afterAll(() => page?.close());

  test('fits a window of 320 pixels', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await cutWords(page)).toEqual([]);
  });

  // accessible.long.ts looks at pages of the demo, in every scheme, size and window.
  test.each([
    ['on a desk in the light', 1280, 'light'],
    ['on a phone in the dark', 360, 'dark'],
  ] as const)('has no fault that axe knows, %s', async (_where, width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page)).toEqual([]);
  });

  test('loses no text where readers space it out, in a window of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    const style = await page.addStyleTag({ content: textSpacing });
    const cut = await cutTexts(page);
    await style.evaluate((element) => (element as HTMLElement).remove());
    expect(cut).toEqual([]);
  });

  test('fits a phone with text of double size', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 32px }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('no page has a style of its own, and all have the same script in their head, so that a strict content policy holds', async () => {
  const scripts = new Set<string | undefined>();
  const pages = [...(await filesOf(out))].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(40);
  for (const [path, bytes] of pages) {
    const [, before = '', script, after = ''] =
      /^([\s\S]*?)<script>([\s\S]*?)<\/script>([\s\S]*)$/.exec(bytes.toString()) ?? [];
    scripts.add(script);
    const html = before + after;
    const found = html.match(
      /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>|javascript:/gi,
    );
    expect([path, found]).toEqual([path, null]);
    expect([path, html.match(/<link rel="stylesheet"/g)?.length]).toEqual([path, 1]);
    expect(before).toContain('<head>');
    expect(before).not.toContain('<link rel="stylesheet"');
  }
  expect(scripts.size).toBe(1);
});

/** Texts that stand beyond the right edge without a place to scroll. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.visually-hidden, .visually-hidden *)')]
      .filter(
        (element) => !element.closest('.table-scroll, pre, details:not([open]) > ul, [popover]'),
      )
      .filter((element) => element.getBoundingClientRect().right > 320.5)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
