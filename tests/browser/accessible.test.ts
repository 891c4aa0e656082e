import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textSpacing } from '../shots/conditions.ts';
import { faultsOf } from '../support/axe.ts';
import { cutTexts } from '../support/cut-texts.ts';
import { pageTypes } from '../support/page-types.ts';
import { isDone, newPage, useSearchPortal } from '../support/search-page.ts';

useSearchPortal();

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  /** Loaded once; each test sets the window that it wants. */
  let page: Page;

  beforeAll(async () => {
    const opened = await newPage({ viewport: { width: 1280, height: 800 } });
    page = opened.page;
    await page.goto(opened.url + path);
    if (path.includes('?q=')) await isDone(page);
  });

  afterAll(() => page?.close());

  // On a phone, in the dark, every-page.test.ts looks; in every scheme, size and window, accessible.long.ts.
  test('has no fault that axe knows', async () => {
    expect(await faultsOf(page)).toEqual([]);
  });

  test('loses no text where readers space it out, in a window of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.addStyleTag({ content: textSpacing });
    expect(await cutTexts(page)).toEqual([]);
  });
});
