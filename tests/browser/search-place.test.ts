import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Answer } from '#search/answer.ts';
import { answerOf, give, hasAsked, openWithFake, shown, topOf } from '../support/fake-searcher.ts';
import {
  focused,
  isDone,
  links,
  openAnswered,
  phone,
  titles,
  useSearchPortal,
} from '../support/search-page.ts';

useSearchPortal();

const better = (page: Page) => page.getByRole('button', { name: 'phù hợp hơn ở trên' });

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
  expect(await page.locator('.search-progress').innerText()).toBe('Đang tìm năm cũ… (1/3)');
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
