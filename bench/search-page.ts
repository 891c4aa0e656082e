import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { type Figure, rowOf } from './search/figures.ts';
import { inventOf, nameOf, questionsOf, type Size, sourceOf } from './search/generated.ts';
import { loadedAnswers } from './search/loaded.ts';
import { oneMore } from './search/one-more.ts';
import { pageCosts } from './search/page-costs.ts';
import { buildPortal } from './search/portal.ts';
import { table } from './search/table.ts';
import { typing } from './search/typing.ts';

export interface PageSettings {
  size: Size;
  /** Names of measurements; all without it. */
  only: readonly string[] | undefined;
  /** Keeps what was built. */
  scratch: string;
}

/** Prints what the search page of a generated portal costs its readers, and an article its publishers. */
export async function measurePage({ size, only, scratch }: PageSettings): Promise<void> {
  const invented = inventOf(size);
  const questions = questionsOf(invented);
  const folder = join(scratch, nameOf(size));
  const portal = await buildPortal(sourceOf(size, invented), folder);
  console.log(portal.printed);
  const measurements: Record<string, (browser: Browser) => Promise<Figure[]>> = {
    first: (browser) => pageCosts(browser, portal.out, questions),
    loaded: (browser) => loadedAnswers(browser, portal.out, questions),
    typing: (browser) => typing(browser, portal.out, questions),
    publish: () => oneMore(portal, invented.oneMore, `${folder}-publish`),
  };
  const browser = await openBrowser();
  const figures: Figure[] = [];
  for (const name of only ?? Object.keys(measurements)) {
    const measure = measurements[name];
    if (!measure) throw new Error(`${name}? ${Object.keys(measurements).join(', ')}`);
    figures.push(...(await measure(browser)));
  }
  await browser.close();
  console.log(table(figures.map(rowOf)));
}
