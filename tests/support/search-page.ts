import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser, serve } from './browser.ts';
import { demoPortal } from './demo-portal.ts';

export const phone = { viewport: { width: 360, height: 740 } };
export const desk = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** Serves the portal of the project's own content to the tests of a file. */
export function useSearchPortal(): void {
  beforeAll(async () => {
    const { out, code } = await demoPortal();
    expect(code).toBe(0);
    [browser, server] = await Promise.all([openBrowser(), serve(out)]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
}

/** An empty page of the browser, and where the portal is served. */
export async function newPage(
  options: BrowserContextOptions,
): Promise<{ page: Page; url: string }> {
  return { page: await browser.newPage(options), url: server.url };
}

export async function open(path: string, options: BrowserContextOptions = desk): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.url + path);
  return page;
}

export async function openAnswered(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(path, options);
  await isDone(page);
  return page;
}

export const isDone = (page: Page) =>
  page.locator('[data-search-results][data-state=done]').waitFor();
export const links = (page: Page) => page.locator('[data-search-results] a');
export const titles = (page: Page) => links(page).allInnerTexts();
export const field = (page: Page) => page.locator('.search-page input[name=q]');
export const count = (page: Page) => page.locator('.search-count').innerText();
export const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

export async function ask(page: Page, words: string) {
  await field(page).fill(words);
  await field(page).press('Enter');
  await isDone(page);
}
