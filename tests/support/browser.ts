import sparticuz from '@sparticuz/chromium';
import { preview } from 'astro';
import { type Browser, chromium } from 'playwright-core';
import { builtBase } from '#commands/built-base.ts';
import { root } from './build.ts';

/**
 * The Chromium that comes with the packages. Its pages have no worker that keeps copies, past which a test could not watch
 * requests, unless they are opened with `serviceWorkers: 'allow'`.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // The package's own arguments are made for one page in a cloud function; its single process ends with the page.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
  });
  const [newContext, newPage] = [browser.newContext, browser.newPage];
  browser.newContext = (options) => newContext.call(browser, { ...quiet, ...options });
  browser.newPage = (options) => newPage.call(browser, { ...quiet, ...options });
  return browser;
}

const quiet = { serviceWorkers: 'block' } as const;

/** Serves a built portal as `npm run preview` does, on a free port. */
export async function serve(out: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await preview({
    root,
    outDir: out,
    base: builtBase(out),
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1' },
  });
  return { url: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
