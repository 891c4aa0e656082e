import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { give, hasAsked, openWithFake, shown, topOf } from '../support/fake-searcher.ts';
import {
  desk,
  field,
  isDone,
  links,
  open,
  openAnswered,
  phone,
  titles,
  useSearchPortal,
} from '../support/search-page.ts';

useSearchPortal();

/** From the end of the sentence to the button that tries again. */
const gapOf = (page: Page, sentence: string) =>
  page.evaluate((sentence) => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    return (box('.search-retry')?.top ?? Number.NaN) - (box(sentence)?.bottom ?? Number.NaN);
  }, sentence);

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
  expect(await gapOf(page, '.search-said')).toBeLessThan(40);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await box.filter({ hasText: 'đang mất mạng' }).waitFor();
  await page.context().setOffline(false);
  await isDone(page);
  expect((await titles(page))[0]).toContain('đê biển');
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
  expect(await gapOf(page, '.search-progress')).toBeLessThan(40);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await hasAsked(page, 2);
  await give(page, 'abcd', 3);
  await isDone(page);
  expect(await shown(page)).toBe('abcd');
  await page.close();
});

test('older years that do not come leave the result that is being read where it stands', async () => {
  const page = await openWithFake('/tim-kiem/?q=de+bien', phone);
  await hasAsked(page, 1);
  await give(page, 'abcdefghij', 1);
  await links(page).nth(3).focus();
  await page.keyboard.press('Shift');
  const stood = await topOf(page, 'd');
  await page.evaluate(() => window.give('fail'));
  await page.locator('[data-state=failed]').waitFor();
  expect(await topOf(page, 'd')).toBeCloseTo(stood, 0);
  await page.close();
});

test('a long question is echoed in part', async () => {
  const page = await openAnswered(`/tim-kiem/?q=${'qwxj+'.repeat(60)}&nam=1999&muc=bla`, phone);
  const said = await page.locator('.search-said').innerText();
  expect(said).toContain('qwxj…”');
  for (const text of [said.slice(0, said.indexOf('.')), await page.title()]) {
    expect(text.match(/qwxj/g)).toHaveLength(12);
  }
  expect(said).toContain('chuyên mục “bla”');
  expect(said).toContain('tin năm 1999');
  await page.close();
});

test('more results that do not come are told of where they were asked for', async () => {
  const page = await openAnswered('/tim-kiem/?q=xã', phone);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  await page.locator('[data-state=failed]').waitFor();
  expect(await page.locator('.search-further').innerText()).toContain('Chưa tải được thêm kết quả');
  expect(await gapOf(page, '.search-further')).toBeLessThan(40);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await isDone(page);
  expect(await links(page).count()).toBe(20);
  await page.close();
});
