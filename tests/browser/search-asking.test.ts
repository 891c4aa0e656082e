import { describe, expect, test } from 'vitest';
import { give, hasAsked, openWithFake } from '../support/fake-searcher.ts';
import {
  ask,
  count,
  desk,
  field,
  focused,
  isDone,
  openAnswered,
  search,
  titles,
  useSearchPortal,
} from '../support/search-page.ts';

useSearchPortal();

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
    const said = page.locator('.search-aloud');
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

test('what may have been meant is a link to that question', async () => {
  const page = await openWithFake('/tim-kiem/?q=de+bien&muc=thoi-su', desk);
  await hasAsked(page, 1);
  await give(page, 'abc', 3);
  await isDone(page);
  expect(await page.locator('.search-aloud').innerText()).toBe(
    'Có 30 kết quả cho “de bien”. Ý bạn là: đê biển.',
  );
  await page.getByRole('link', { name: 'đê biển', exact: true }).click();
  await hasAsked(page, 2);
  expect(search(page)).toBe('?q=đê+biển&muc=thoi-su');
  await page.close();
});
