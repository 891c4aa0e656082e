import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Answer, Result } from '#search/answer.ts';
import { root } from './build.ts';
import { links, newPage, titles } from './search-page.ts';

/** The page with a searcher that answers when the test says so. */
export async function openWithFake(path: string, options: BrowserContextOptions): Promise<Page> {
  const { page, url } = await newPage(options);
  await page.route(url + path, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(
        '<head>',
        `<head><script type="importmap">{"imports":{"#search/":"/src/search/"}}</script>`,
      )
      .replace(/src="[^"]*Search(Layout|Box)[^"]*"/, 'src="/src/fake.js"');
    await route.fulfill({ response, body: html });
  });
  await page.route('**/src/**', async (route, request) => {
    const { pathname } = new URL(request.url());
    const body = pathname.endsWith('.ts')
      ? stripTypeScriptTypes(await readFile(join(root, pathname), 'utf8'))
      : fake;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(url + path);
  return page;
}

export const give = (page: Page, keys: string, opened: number, to?: number) =>
  page.evaluate(([answer, to]) => window.give(answer, to), [answerOf(keys, opened), to] as const);
export const hasAsked = (page: Page, times: number) =>
  page.waitForFunction((times) => window.asked?.length === times, times);
export const shown = async (page: Page) => (await titles(page)).map((title) => title[0]).join('');
export const topOf = (page: Page, key: string) =>
  links(page)
    .filter({ hasText: new RegExp(`^${key} `) })
    .evaluate((link) => link.getBoundingClientRect().top);

/** An answer of one result a letter, after some of three years. */
export function answerOf(keys: string, opened: number): Answer {
  const results = [...keys].map(
    (key): Result => ({
      key,
      url: `/thoi-su/${key}/`,
      title: [{ text: `${key} là một tin ` }, { text: 'đê biển', marked: true }],
      section: 'Thời sự',
      day: '2025-10-03',
      passage: [{ text: 'Sau bão số 9, tuyến đê biển có bốn đoạn sạt mái. '.repeat(3) }],
    }),
  );
  const settled = opened === 3;
  return {
    results,
    total: 30,
    loose: 0,
    kinds: [{ id: 'tin', count: 30 }],
    sections: [{ id: 'thoi-su', count: 30 }],
    years: [{ id: '2025', count: 30 }],
    progress: { opened, all: 3 },
    settled,
    meant: settled ? [{ kind: 'accents', words: 'đê biển' }] : [],
  };
}

declare global {
  interface Window {
    asked: { words: string; show: number }[];
    give(answer: Answer | 'fail', to?: number): void;
  }
}

const fake = `
  import { openSearchBox } from '/src/client/search/box.ts';
  import { openSearchPage } from '/src/client/search/page.ts';
  const channels = [];
  window.asked = [];
  window.give = (answer, at = channels.length - 1) => {
    channels[at].answers.push(answer);
    channels[at].wake();
  };
  const searcher = {
    async *ask(question, options) {
      asked.push({ ...question, ...options });
      const own = { answers: [], wake() {} };
      channels.push(own);
      while (true) {
        while (own.answers.length > 0) {
          const answer = own.answers.shift();
          if (answer === 'fail') throw new Error();
          yield answer;
          if (answer.settled) return;
        }
        await new Promise((resolve) => { own.wake = resolve; });
      }
    },
  };
  openSearchPage(document, searcher);
  const box = document.querySelector('.masthead .search-form');
  if (box) openSearchBox(box, searcher);`;
