import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { desk, newPage, phone, useSearchPortal } from '../support/search-page.ts';

useSearchPortal();

const article = '/thoi-su/be-mac-dai-hoi-dang-bo-tinh-ba-khau-dot-pha/';
const pages = {
  home: '/',
  section: '/thoi-su/',
  'article with pictures': '/van-hoa/le-hoi-cau-ngu-cua-lan/',
  search: '/tim-kiem/?q=khanh+thanh+cau',
  document: '/van-ban/188-qd-ubnd/',
};

/** What was fetched before the reader did anything. */
interface Fetched {
  url: string;
  kind: string;
  /** As a host sends it: texts compressed by brotli. */
  bytes: number;
}

describe('an article page without pictures', () => {
  let fetched: Fetched[];

  beforeAll(async () => {
    fetched = await fetchedBy(article);
    expect(fetched.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['document', 'stylesheet', 'script', 'font']),
    );
    expect(fetched.filter(({ kind }) => kind === 'image')).toEqual([]);
  });

  test('has at most 45 KB of fonts, one file a weight', () => {
    const fonts = fetched.filter(({ kind }) => kind === 'font');
    expect(fonts.length).toBe(2);
    expect(sum(fonts)).toBeLessThanOrEqual(45_000);
  });

  test('has at most 30 KB of everything else', () => {
    expect(sum(fetched.filter(({ kind }) => kind !== 'font'))).toBeLessThanOrEqual(30_000);
  });

  test('has at most 8 KB of scripts', () => {
    expect(sum(fetched.filter(({ kind }) => kind === 'script'))).toBeLessThanOrEqual(8_000);
  });
});

test('the home page has at most 110 KB without pictures', async () => {
  const fetched = await fetchedBy(pages.home);
  expect(fetched.some(({ kind }) => kind === 'image')).toBe(true);
  expect(sum(fetched.filter(({ kind }) => kind !== 'image'))).toBeLessThanOrEqual(110_000);
});

describe.each([
  ['360', phone],
  ['1280', desk],
])('at %s pixels, with type and pictures that come late,', (_, options) => {
  test.each(Object.entries(pages))(
    '%s waits for one file, asks no other host, and stays',
    async (name, path) => {
      const { page, url } = await newPage(options);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.addInitScript(noteShifts);
      await page.route(/\.(?:woff2|webp|jpg|png)$/, async (route) => {
        await new Promise((settle) => setTimeout(settle, 500));
        await route.continue();
      });
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await toTheEnd(page);
      const pictures = asked.filter((address) => address.endsWith('.webp'));
      if (name === 'article with pictures') expect(pictures.length).toBeGreaterThan(2);
      expect(await page.evaluate(() => document.fonts.status)).toBe('loaded');
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      expect(await page.evaluate(filesWaitedFor)).toEqual([expect.stringMatching(/\.css$/)]);
      // The demo's site.yml names no other host.
      expect(asked.filter((address) => new URL(address).origin !== url)).toEqual([]);
      await page.close();
    },
  );
});

async function fetchedBy(path: string): Promise<Fetched[]> {
  const { page, url } = await newPage(phone);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const fetched = await Promise.all(requests.map(sizeOf));
  await page.close();
  return fetched;
}

async function sizeOf(request: Request): Promise<Fetched> {
  const body = await (await request.response())?.body();
  if (!body) throw new Error(`${request.url()} was not answered.`);
  const kind = request.resourceType();
  const isPacked = kind === 'font' || kind === 'image';
  return { url: request.url(), kind, bytes: isPacked ? body.length : packed(body).length };
}

/** As `src/build/compressed.ts` does, and hosts do. */
function packed(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function sum(fetched: readonly Fetched[]): number {
  return fetched.reduce((total, { bytes }) => total + bytes, 0);
}

/** Down the page by windows, so that pictures further down are fetched too. */
async function toTheEnd(page: Page): Promise<void> {
  const [height, step] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    window.innerHeight,
  ]);
  for (let top = 0; top < height; top += step) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForLoadState('networkidle');
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((settle) => setTimeout(settle, 100)));
}

/** Runs in the page. */
function noteShifts(): void {
  window.shifts = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const moved = entry.sources.map(({ node }) =>
        (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80),
      );
      window.shifts.push(`${entry.value}: ${moved.join(', ')}`);
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** What holds back the first paint. Runs in the page. */
function filesWaitedFor(): string[] {
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter((entry) => entry.renderBlockingStatus === 'blocking')
    .map(({ name }) => name);
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

declare global {
  interface Window {
    shifts: string[];
  }
  interface PerformanceResourceTiming {
    /** Not yet in TypeScript's own list. */
    readonly renderBlockingStatus?: string;
  }
}
