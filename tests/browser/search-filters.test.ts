import { describe, expect, test } from 'vitest';
import { answerOf, hasAsked, openWithFake } from '../support/fake-searcher.ts';
import {
  count,
  desk,
  focused,
  isDone,
  links,
  openAnswered,
  phone,
  search,
  titles,
  useSearchPortal,
} from '../support/search-page.ts';

useSearchPortal();

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

  test('leave documents or notices alone, with counts that make up the list', async () => {
    const page = await openAnswered('/tim-kiem/?q=de+dieu');
    const all = Number.parseInt(await count(page), 10);
    const kinds = page.locator('.search-choice', { has: page.locator('[name=loai]') });
    const counts = (await kinds.locator('small').allInnerTexts()).map(Number);
    expect(counts.reduce((sum, each) => sum + each)).toBe(all);
    await page.getByRole('radio', { name: /^Kinh tế/ }).check();
    await isDone(page);
    await page.goBack();
    await isDone(page);
    await page.getByRole('radio', { name: /^Văn bản/ }).check();
    await isDone(page);
    expect(search(page)).toBe('?q=de+dieu&loai=van-ban');
    expect(await count(page)).toBe(`${counts[2]} kết quả`);
    expect(await page.locator('.search-about').allInnerTexts()).toEqual(
      Array(counts[2]).fill(expect.stringMatching(/^Văn bản/)),
    );
    expect(await page.getByRole('radio', { name: /^Kinh tế/ }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Bỏ lọc: Văn bản' }).click();
    await isDone(page);
    expect(await count(page)).toBe(`${all} kết quả`);
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
    await page.locator('.search-filters > summary').click();
    await choice.check();
    await isDone(page);
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    expect(await choice.isVisible()).toBe(false);
    expect(await page.locator('.search-filters > summary').innerText()).toMatch(/^Lọc\s+\(1\)$/);
    await page.close();
  });
});

describe('filters that nothing can pass', () => {
  test.each([
    ['muc=bla', 'Cổng không có chuyên mục “bla”.', 'Bỏ lọc: Chuyên mục “bla”'],
    ['nam=1999', 'Cổng không có tin năm 1999.', 'Bỏ lọc: Năm 1999'],
    ['tu=2025-03-01&den=2024-01-01', 'Ngày bắt đầu sau ngày kết thúc.', 'Bỏ bộ lọc'],
    ['nam=2025&tu=2026-01-01', 'không có ngày nào của năm 2025.', 'Bỏ lọc: Năm 2025'],
  ])('%s: the page says why, and the way out works', async (filter, reason, wayOut) => {
    const page = await openAnswered(`/tim-kiem/?q=tinh&${filter}`);
    expect(await page.locator('[data-search-results]').innerText()).toContain(reason);
    const turned = page.locator('.search-turned');
    expect(await turned.isVisible()).toBe(filter.includes('den='));
    await page.getByRole('link', { name: wayOut }).click();
    await isDone(page);
    expect(await links(page).count()).toBeGreaterThan(0);
    await page.close();
  });

  test('without words the page says that they are missing; the chip stays', async () => {
    const page = await openAnswered('/tim-kiem/?nam=2025');
    expect(await page.locator('[data-search-results]').innerText()).toContain('chưa nhập từ');
    expect(await page.getByRole('link', { name: 'Bỏ lọc: Năm 2025' }).isVisible()).toBe(true);
    await page.close();
  });
});

test('years that were not looked through have no count and are not dimmed; those with nothing are', async () => {
  const page = await openWithFake('/tim-kiem/?q=de+bien&nam=2025', desk);
  await hasAsked(page, 1);
  const years = [
    { id: '2025', count: 30 },
    { id: '2024', count: 0 },
  ];
  await page.evaluate((answer) => window.give(answer), { ...answerOf('abc', 3), years });
  await isDone(page);
  const look = (year: string) =>
    page
      .locator('.search-years .search-choice', { hasText: new RegExp(`^\\s*${year}`) })
      .evaluate((choice) => [
        choice.querySelector('small')?.textContent,
        choice.classList.contains('search-choice-none'),
      ]);
  expect(await look('2025')).toEqual(['30', false]);
  expect(await look('2024')).toEqual(['', true]);
  expect(await look('2023')).toEqual(['', false]);
  await page.close();
});
