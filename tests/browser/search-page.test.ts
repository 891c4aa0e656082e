import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Result } from '#search/answer.ts';
import { openBrowser, serve } from '../support/browser.ts';
import { build, root } from '../support/build.ts';

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 900 } };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const { out, code } = await build(join(root, 'content'));
  expect(code).toBe(0);
  [browser, server] = await Promise.all([openBrowser(), serve(out)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(path: string, options: BrowserContextOptions = desk): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.url + path);
  return page;
}

async function openAnswered(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(path, options);
  await isDone(page);
  return page;
}

const isDone = (page: Page) => page.locator('[data-search-results][data-state=done]').waitFor();
const links = (page: Page) => page.locator('[data-search-results] a');
const titles = (page: Page) => links(page).allInnerTexts();
const field = (page: Page) => page.locator('.search-page input[name=q]');
const count = (page: Page) => page.locator('.search-count').innerText();
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function ask(page: Page, words: string) {
  await field(page).fill(words);
  await field(page).press('Enter');
  await isDone(page);
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('a question', () => {
  test('is answered below the form, with the words marked, and stays in the address', async () => {
    const page = await openAnswered('/tim-kiem/?q=de+bien');
    expect(await field(page).inputValue()).toBe('de bien');
    expect((await titles(page))[0]).toContain('đê biển');
    expect(await page.locator('[data-search-results] mark').first().innerText()).toBe('đê biển');
    expect(await page.locator('[data-search-results] li').first().innerText()).toMatch(
      /Môi trường – Thiên tai · \d\d\/\d\d\/\d{4}/,
    );
    expect(await count(page)).toBe(`${(await titles(page)).length} kết quả`);
    expect(await page.title()).toContain('“de bien” - Tìm kiếm');
    const said = page.locator('.search-spoken');
    expect(await said.innerText()).toMatch(/^Có \d+ kết quả cho “de bien”/);
    await page.close();
  });

  test('asked on the page does not leave it; Back and forward go from one to the other', async () => {
    const page = await openAnswered('/tim-kiem/?q=de+bien');
    const first = await titles(page);
    await page.evaluate(() => {
      document.body.dataset.same = 'page';
    });
    await ask(page, 'hoc sinh');
    expect(search(page)).toBe('?q=hoc+sinh');
    const second = await titles(page);
    expect(second).not.toEqual(first);
    await page.goBack();
    await isDone(page);
    expect([await field(page).inputValue(), await titles(page)]).toEqual(['de bien', first]);
    await page.goForward();
    await isDone(page);
    expect([await field(page).inputValue(), await titles(page)]).toEqual(['hoc sinh', second]);
    expect(await page.locator('body').getAttribute('data-same')).toBe('page');
    await page.close();
  });

  test('is only ever text', async () => {
    const words = `<img src=x onerror="document.title='hacked'">{count}`;
    const page = await openAnswered(`/tim-kiem/?q=${encodeURIComponent(words)}`);
    expect(await page.locator('.search-page img').count()).toBe(0);
    expect(await page.title()).toContain(words);
    await page.close();
  });

  test('that nothing answers gets advice and other ways to the news', async () => {
    const page = await openAnswered('/tim-kiem/?q=zzqqxx+wwvv');
    expect(await page.locator('[data-search-results]').innerText()).toBe(
      'Không có kết quả nào cho “zzqqxx wwvv”. Bạn thử dùng ít từ hơn hoặc kiểm tra lại chính tả.',
    );
    const ways = page.locator('.search-ways');
    expect(await ways.getByRole('link', { name: 'Thời sự' }).isVisible()).toBe(true);
    expect(await page.locator('.search-top, .search-side').locator('visible=true').count()).toBe(0);
    await page.close();
  });

  test('not asked yet: a hint and other ways to the news', async () => {
    const page = await openAnswered('/tim-kiem/');
    expect(await page.locator('[data-search-results]').innerText()).toContain('Mời bạn nhập');
    expect(await page.locator('.search-ways').isVisible()).toBe(true);
    await page.close();
  });
});

describe('filters', () => {
  test('narrow the answer down, stand in the address, and go with their cross', async () => {
    const page = await openAnswered('/tim-kiem/?q=chuyen+doi+so');
    const all = await titles(page);
    const choice = page.getByRole('radio', { name: /^Kinh tế/ });
    const promised = await page
      .locator('.search-choice', { has: choice })
      .locator('small')
      .innerText();
    await choice.check();
    await isDone(page);
    expect(search(page)).toBe('?q=chuyen+doi+so&muc=kinh-te');
    expect(await count(page)).toBe(`${promised} kết quả`);
    await page.getByRole('link', { name: 'Bỏ lọc: Kinh tế' }).click();
    await isDone(page);
    expect(search(page)).toBe('?q=chuyen+doi+so');
    expect(await titles(page)).toEqual(all);
    expect(await focused(page)).toBe(await count(page));
    await page.goBack();
    await isDone(page);
    expect(await choice.isChecked()).toBe(true);
    await page.close();
  });

  test('come with a shared address, days and order too', async () => {
    const page = await openAnswered(
      '/tim-kiem/?q=tinh&nam=2025&tu=2025-03-01&den=2025-10-31&xep=moi',
    );
    expect(await page.getByRole('radio', { name: /^2025/ }).isChecked()).toBe(true);
    expect(await page.getByLabel('Từ ngày', { exact: true }).inputValue()).toBe('2025-03-01');
    const days = await page
      .locator('[data-search-results] time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().reverse());
    expect([days[0] ?? '', days.at(-1) ?? ''].map((day) => day.slice(0, 4))).toEqual([
      '2025',
      '2025',
    ]);
    await page.getByLabel('Đến ngày', { exact: true }).fill('2025-06-30');
    await page.getByRole('button', { name: 'Áp dụng' }).click();
    await isDone(page);
    expect(search(page)).toContain('den=2025-06-30');
    await page.getByRole('link', { name: 'Bỏ bộ lọc' }).click();
    await isDone(page);
    expect(search(page)).toBe('?q=tinh&xep=moi');
    await page.close();
  });

  test('fold into one button on a phone', async () => {
    const page = await openAnswered('/tim-kiem/?q=chuyen+doi+so', phone);
    const choice = page.getByRole('radio', { name: /^Kinh tế/ });
    expect(await choice.isVisible()).toBe(false);
    await page.getByText('Lọc kết quả').click();
    await choice.check();
    await isDone(page);
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    expect(await choice.isVisible()).toBe(false);
    expect(await page.getByText('Lọc kết quả').innerText()).toMatch(/^Lọc kết quả\s+\(1\)$/);
    await page.close();
  });
});

test('more results come below with the focus on the first; Back from an article finds the place', async () => {
  const page = await openAnswered('/tim-kiem/?q=tinh', phone);
  expect(await links(page).count()).toBe(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await isDone(page);
  const all = await titles(page);
  expect(all).toHaveLength(20);
  expect(await focused(page)).toBe(all[10]);
  const link = links(page).nth(15);
  await link.scrollIntoViewIfNeeded();
  const stood = (await link.boundingBox())?.y ?? Number.NaN;
  await link.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
  await page.goBack();
  await isDone(page);
  expect(await titles(page)).toEqual(all);
  expect((await link.boundingBox())?.y).toBeCloseTo(stood, 0);
  await page.close();
});

test('the keyboard alone: slash to the field, arrows through the results and back', async () => {
  const page = await openAnswered('/tim-kiem/?q=de+bien');
  const [first, second] = await titles(page);
  await page.keyboard.press('/');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('/');
  expect(await field(page).inputValue()).toBe('de bien/');
  await page.close();
});

test('without JavaScript the page says so and offers sections, months and tags', async () => {
  const page = await open('/tim-kiem/?q=de+bien', { ...desk, javaScriptEnabled: false });
  expect(await page.locator('.search-page').innerText()).toContain('Tìm kiếm cần JavaScript');
  const ways = page.locator('.search-ways');
  for (const name of ['Kinh tế', 'Chuyển đổi số', 'Mọi tháng, mọi chuyên mục']) {
    expect(await ways.getByRole('link', { name }).first().isVisible()).toBe(true);
  }
  expect(await ways.getByRole('link', { name: /^Tháng \d+ năm 2026$/ }).count()).toBeGreaterThan(3);
  expect(await page.locator('.search-body').isVisible()).toBe(false);
  await page.close();
});

test('without a network the page says so, and searches by itself when it is back', async () => {
  const page = await openAnswered('/tim-kiem/', phone);
  await page.context().setOffline(true);
  await field(page).fill('de bien');
  await field(page).press('Enter');
  const box = page.locator('[data-search-results]');
  await box.filter({ hasText: 'đang mất mạng' }).waitFor();
  expect(await box.getAttribute('data-state')).toBe('failed');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await box.filter({ hasText: 'đang mất mạng' }).waitFor();
  await page.context().setOffline(false);
  await isDone(page);
  expect((await titles(page))[0]).toContain('đê biển');
  await page.close();
});

describe.each([
  ['light', desk],
  ['dark', phone],
] as const)('axe finds nothing (%s)', (colorScheme, size) => {
  test.each([
    '/tim-kiem/',
    '/tim-kiem/?q=zzqqxx',
    '/tim-kiem/?q=tinh',
    '/tim-kiem/?q=chuyen+doi+so&muc=kinh-te&nam=2026&tu=2026-01-01',
  ])('%s', async (path) => {
    const page = await openAnswered(path, { ...size, colorScheme });
    await page.locator('.search-filters').evaluate((filters) => {
      (filters as HTMLDetailsElement).open = true;
    });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  test('the open box', async () => {
    const page = await open('/', { ...size, colorScheme });
    await page.locator('.masthead input').pressSequentially('de bien');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});

test.each([320, 360])('the answer fits %i pixels, with text of double size too', async (width) => {
  const page = await openAnswered('/tim-kiem/?q=chuyen+doi+so&muc=kinh-te', {
    viewport: { width, height: 740 },
  });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.getByText('Lọc kết quả').click();
  expect(await wide()).toBe(width);
  await page.addStyleTag({ content: 'html { font-size: 32px }' });
  expect(await wide()).toBe(width);
  await page.close();
});

describe('the box in the masthead', () => {
  const box = (page: Page) => page.locator('.masthead input[name=q]');
  const rows = (page: Page) => page.getByRole('option').locator('visible=true');

  test('loads nothing before somebody turns to it, and then suggests from the third letter on', async () => {
    const page = await open('/', phone);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.mouse.move(10, 700);
    expect(asked).toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await box(page).pressSequentially('tì');
    await page.locator('.masthead [role=combobox]').waitFor();
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await box(page).pressSequentially('nh');
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(6);
    expect(await rows(page).last().innerText()).toContain('Xem tất cả kết quả cho “tình”');
    for (const row of await rows(page).all()) {
      const { x = -1, width = 0, height = 0 } = (await row.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.close();
  });

  test('leads with arrows and Enter to a result, and without a choice to all of them', async () => {
    const page = await open('/');
    await box(page).pressSequentially('de bien');
    await rows(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await rows(page).first().getAttribute('id')).toBe(active);
    const title = await rows(page).first().locator('span').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();

    await box(page).pressSequentially('de bien');
    await rows(page).first().waitFor();
    await page.keyboard.press('Enter');
    await isDone(page);
    expect(search(page)).toBe('?q=de+bien');
    await page.close();
  });

  test('closes on Escape and when the reader turns away; its last row leads to all results', async () => {
    const page = await open('/');
    await box(page).pressSequentially('de bien');
    await rows(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await rows(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('de bien');
    await page.keyboard.press('ArrowUp');
    expect(await rows(page).last().getAttribute('aria-selected')).toBe('true');
    await box(page).blur();
    expect(await rows(page).count()).toBe(0);
    await box(page).focus();
    await rows(page).last().click();
    await isDone(page);
    expect(search(page)).toBe('?q=de+bien');
    await page.close();
  });
});

describe('answers in the order of the test', () => {
  /** The page with a searcher that answers when the test says so. */
  async function openWithFake(path: string, options: BrowserContextOptions): Promise<Page> {
    const page = await browser.newPage(options);
    await page.route(server.url + path, async (route) => {
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
    await page.goto(server.url + path);
    return page;
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

  const give = (page: Page, keys: string, opened: number, to?: number) =>
    page.evaluate(([answer, to]) => window.give(answer, to), [answerOf(keys, opened), to] as const);
  const hasAsked = (page: Page, times: number) =>
    page.waitForFunction((times) => window.asked?.length === times, times);
  const shown = async (page: Page) => (await titles(page)).map((title) => title[0]).join('');
  const topOf = (page: Page, key: string) =>
    links(page)
      .filter({ hasText: new RegExp(`^${key} `) })
      .evaluate((link) => link.getBoundingClientRect().top);
  const better = (page: Page) => page.getByRole('button', { name: 'phù hợp hơn ở trên' });

  test('older years replace what nobody can have read yet', async () => {
    const page = await openWithFake('/tim-kiem/?q=de+bien', phone);
    await hasAsked(page, 1);
    await page.evaluate(
      ([first, second]) => {
        window.give(first as Answer);
        window.give(second as Answer);
      },
      [answerOf('abcdefghij', 1), answerOf('zabcdefghi', 3)],
    );
    await isDone(page);
    expect(await shown(page)).toBe('zabcdefghi');
    expect(await better(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('older years never move the result that is being read, nor take the focus from it', async () => {
    const page = await openWithFake('/tim-kiem/?q=de+bien', phone);
    await hasAsked(page, 1);
    await give(page, 'abcdefghij', 1);
    expect(await page.locator('.search-progress').innerText()).toBe(
      'Đang xem tiếp các năm cũ hơn… (1/3)',
    );
    await links(page).nth(3).focus();
    await page.keyboard.press('Shift');
    const stood = await topOf(page, 'd');
    await give(page, 'xaybcdefgh', 2);
    await page.locator('.search-progress', { hasText: '2/3' }).waitFor();
    expect(await shown(page)).toBe('xaybcdefgh');
    expect(await topOf(page, 'd')).toBeCloseTo(stood, 0);
    await give(page, 'zwvuxydabc', 3);
    await isDone(page);
    expect(await shown(page)).toBe('zwvuxydabc');
    expect(await topOf(page, 'd')).toBeCloseTo(stood, 0);
    expect(await focused(page)).toMatch(/^d /);
    expect(await page.locator('.search-progress').innerText()).toBe('');
    await better(page).click();
    expect(await focused(page)).toMatch(/^z /);
    expect(await better(page).isVisible()).toBe(false);
    await page.close();
  });

  test('a result that falls out of the list while it is being read is kept in it', async () => {
    const page = await openWithFake('/tim-kiem/?q=de+bien', phone);
    await hasAsked(page, 1);
    await give(page, 'abcdefghij', 1);
    await links(page).nth(9).focus();
    await page.keyboard.press('Shift');
    const stood = await topOf(page, 'j');
    await give(page, 'uvwxyzabcd', 2);
    await page.locator('.search-progress', { hasText: '2/3' }).waitFor();
    expect(await shown(page)).toBe('abcdefghij');
    await give(page, 'uvwxyzabcd', 3);
    await hasAsked(page, 2);
    expect(await page.evaluate(() => window.asked[1]?.show)).toBe(60);
    await give(page, 'uvwxyzabcdefghijklmnopqrst', 3);
    await isDone(page);
    expect(await shown(page)).toBe('uvwxyzabcdefghijklmn');
    expect(await topOf(page, 'j')).toBeCloseTo(stood, 0);
    expect(await focused(page)).toMatch(/^j /);
    await page.close();
  });

  test('older years that do not come leave what was found', async () => {
    const page = await openWithFake('/tim-kiem/?q=de+bien', phone);
    await hasAsked(page, 1);
    await give(page, 'abc', 1);
    await page.evaluate(() => window.give('fail'));
    await page.locator('[data-state=failed]').waitFor();
    expect(await shown(page)).toBe('abc');
    expect(await page.locator('.search-progress').innerText()).toContain('Chưa xem được');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await hasAsked(page, 2);
    await give(page, 'abcd', 3);
    await isDone(page);
    expect(await shown(page)).toBe('abcd');
    await page.close();
  });

  test('what may have been meant is a link to that question', async () => {
    const page = await openWithFake('/tim-kiem/?q=de+bien&muc=thoi-su', desk);
    await hasAsked(page, 1);
    await give(page, 'abc', 3);
    await isDone(page);
    expect(await page.locator('.search-spoken').innerText()).toBe(
      'Có 30 kết quả cho “de bien”. Ý bạn là: đê biển.',
    );
    await page.getByRole('link', { name: 'đê biển', exact: true }).click();
    await hasAsked(page, 2);
    expect(search(page)).toBe('?q=đê+biển&muc=thoi-su');
    await page.close();
  });

  test('the box drops what comes after further letters', async () => {
    const page = await openWithFake('/thoi-su/', phone);
    const input = page.locator('.masthead input[name=q]');
    await input.fill('đê b');
    await hasAsked(page, 1);
    await input.fill('đê biển');
    await hasAsked(page, 2);
    await give(page, 'abcde', 1, 0);
    await give(page, 'xyzuv', 1, 1);
    await page.getByRole('option').first().waitFor();
    const first = (rows: Element[]) => rows.map((row) => row.textContent?.[0]).join('');
    expect(await page.getByRole('option').evaluateAll(first)).toBe('xyzuvX');
    await give(page, 'abcde', 3, 0);
    expect(await page.getByRole('option').evaluateAll(first)).toBe('xyzuvX');
    await page.close();
  });
});

/** An answer of one result a letter, after some of three years. */
function answerOf(keys: string, opened: number): Answer {
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
    sections: [{ id: 'thoi-su', count: 30 }],
    years: [{ id: '2025', count: 30 }],
    progress: { opened, all: 3 },
    settled,
    meant: settled ? [{ kind: 'accents', words: 'đê biển' }] : [],
  };
}

declare global {
  interface Window {
    axe: typeof axe;
    asked: { words: string; show: number }[];
    give(answer: Answer | 'fail', to?: number): void;
  }
}
