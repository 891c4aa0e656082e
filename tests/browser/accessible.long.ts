import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hard } from '../shots/conditions.ts';
import { faultsOf } from '../support/axe.ts';
import { openBrowser, serve } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { cutTexts } from '../support/cut-texts.ts';
import { furtherTypes, pageTypes } from '../support/page-types.ts';
import { schemes, useScheme } from '../support/schemes.ts';
import { showcase } from '../support/showcase.ts';

const pages = Object.entries({ ...pageTypes, ...furtherTypes });

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const { out, code } = await build(await showcase());
  expect(code).toBe(0);
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test.each(pages)('%s: no fault in any scheme, size and window', async (_, path) => {
  const page = await browser.newPage();
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  // The reader's bar with all of its panels.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[data-reader] [hidden]'))
      each.removeAttribute('hidden');
  });
  const found: unknown[] = [];
  for (const [name, scheme] of Object.entries(schemes)) {
    await useScheme(page, scheme);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const size of ['', '200%']) {
        await page.evaluate((wanted) => {
          document.documentElement.style.fontSize = wanted;
        }, size);
        const faults = [...(await faultsOf(page)), ...(await cutTexts(page))];
        if (faults.length > 0) found.push([name, width, size, faults]);
      }
    }
  }
  expect(found).toEqual([]);
  await page.context().close();
});

// Without styles pictures stand as wide as they are.
describe.each(Object.entries(hard).filter(([name]) => name !== 'no styles'))(
  '%s',
  (_, { options, before, after }) => {
    test.each(pages)('cuts nothing: %s', async (_name, path) => {
      const page = await browser.newPage(options);
      await before?.(page);
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      await after?.(page);
      expect(await cutTexts(page)).toEqual([]);
      await page.context().close();
    });
  },
);
