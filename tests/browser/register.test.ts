import { describe, expect, test } from 'vitest';
import { desk, open, phone, useSearchPortal } from '../support/search-page.ts';

useSearchPortal();

const rows = (page: Awaited<ReturnType<typeof open>>) => page.locator('[data-register-rows] tr');
const status = (page: Awaited<ReturnType<typeof open>>) =>
  page.locator('[data-register-list] [role=status]');

describe('the register', () => {
  test('keeps in the address what is asked, for Back and for others', async () => {
    const page = await open('/van-ban/', desk);
    const all = await rows(page).count();
    await page.getByLabel('Loại văn bản', { exact: true }).selectOption({ label: 'Chỉ thị' });
    await expect.poll(() => status(page).innerText()).toMatch(/^Có \d+ trong \d+ văn bản$/);
    expect(new URL(page.url()).search).toBe('?loai=chi-thi');
    const some = await rows(page).count();
    expect(some).toBeLessThan(all);
    await page.getByLabel('Số, ký hiệu hoặc trích yếu').pressSequentially('27-CT/TU');
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?q=27-CT%2FTU&loai=chi-thi');

    await rows(page).getByRole('link').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await page.getByLabel('Loại văn bản', { exact: true }).inputValue()).toBe('chi-thi');
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(some);
    await page.goBack();
    await expect.poll(() => rows(page).count()).toBe(all);
    expect(await status(page).innerText()).toBe('');
    await page.context().close();
  });

  test('says what was asked where nothing is found, and leads out', async () => {
    const page = await open('/van-ban/?loai=chi-thi&q=khong+co+dau&khac=1', phone);
    await expect
      .poll(() => status(page).innerText())
      .toBe('Không có văn bản nào khớp với mọi điều đã chọn.');
    expect(await page.locator('[data-register-list] .search-chips a').allInnerTexts()).toEqual([
      '“khong co dau”',
      'Loại văn bản: Chỉ thị',
      'Bỏ các bộ lọc',
    ]);
    expect(await page.locator('.register-room').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Bỏ lọc: “khong co dau”' }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.getByRole('link', { name: 'Bỏ các bộ lọc' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.register-room').isVisible()).toBe(true);
    await page.context().close();
  });

  test('what is not offered counts as not asked, and is told', async () => {
    const page = await open('/van-ban/?loai=thu-ngo', desk);
    const all = await rows(page).count();
    expect(all).toBeGreaterThan(3);
    expect(await page.locator('[data-register-list] .search-chips').isVisible()).toBe(false);
    await expect.poll(() => status(page).innerText()).toContain('“thu-ngo”');
    await page.getByLabel('Loại văn bản', { exact: true }).selectOption({ label: 'Chỉ thị' });
    await expect.poll(() => status(page).innerText()).toMatch(/^Có \d+ trong \d+ văn bản$/);
    await page.context().close();
  });

  test('tells when the list does not come, and shows all', async () => {
    const page = await open('/van-ban/', desk);
    await page.route('**/api/documents.json', (route) => route.abort());
    const all = await rows(page).count();
    await page.getByLabel('Loại văn bản', { exact: true }).selectOption({ label: 'Chỉ thị' });
    await expect.poll(() => status(page).innerText()).toContain('Chưa tải được');
    expect(await rows(page).count()).toBe(all);
    await page.context().close();
  });
});
