import { expect, test } from 'vitest';
import { give, hasAsked, openWithFake, shown } from '../support/fake-searcher.ts';
import {
  desk,
  field,
  isDone,
  open,
  openAnswered,
  phone,
  titles,
  useSearchPortal,
} from '../support/search-page.ts';

useSearchPortal();

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
