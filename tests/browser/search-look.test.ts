import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { answerOf, hasAsked, openWithFake } from '../support/fake-searcher.ts';
import {
  desk,
  isDone,
  links,
  open,
  openAnswered,
  phone,
  useSearchPortal,
} from '../support/search-page.ts';

useSearchPortal();

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
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('the open box', async () => {
    const page = await open('/', { ...size, colorScheme });
    await page.locator('.masthead input').pressSequentially('de bien');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

test.each([320, 360])('the answer fits %i pixels, with text of double size too', async (width) => {
  const page = await openAnswered('/tim-kiem/?q=chuyen+doi+so&muc=kinh-te', {
    viewport: { width, height: 740 },
  });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.locator('.search-filters > summary').click();
  expect(await wide()).toBe(width);
  await page.addStyleTag({ content: 'html { font-size: 32px }' });
  expect(await wide()).toBe(width);
  await page.close();
});

test('the first result of a question stands in the first view of a phone', async () => {
  const page = await openAnswered('/tim-kiem/?q=de+bien', phone);
  expect((await links(page).first().boundingBox())?.y).toBeLessThan(420);
  await page.close();
});

test.each([
  ['phone', phone],
  ['desk', desk],
])('counts that grow move nothing (%s)', async (_, size) => {
  const page = await openWithFake('/tim-kiem/?q=de+bien', size);
  await hasAsked(page, 1);
  const tops = () =>
    page
      .locator('.search-results li, .search-order, .search-choice span')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  await page.evaluate((answer) => window.give(answer), { ...answerOf('abc', 1), total: 7 });
  await page.locator('.search-count', { hasText: /^7 / }).waitFor();
  const before = await tops();
  await page.evaluate((answer) => window.give(answer), {
    ...answerOf('abc', 2),
    total: 12345,
    sections: [
      { id: 'thoi-su', count: 1234 },
      { id: 'moi-truong', count: 1234 },
    ],
  });
  await page.locator('.search-count', { hasText: '12.345' }).waitFor();
  expect(await tops()).toEqual(before);
  await page.evaluate((answer) => window.give(answer), { ...answerOf('abc', 3), total: 12345 });
  await isDone(page);
  expect(await tops()).toEqual(before);
  await page.close();
});

test('paper gets the question, the count and the results over its full width', async () => {
  const page = await openAnswered('/tim-kiem/?q=de+bien');
  await page.emulateMedia({ media: 'print' });
  const shown = page.locator('.search-side, .search-order, .search-chips, .search-meant');
  expect(await shown.locator('visible=true').count()).toBe(0);
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => each.clientWidth);
  expect(await widthOf('.search-results li')).toBe(await widthOf('.search-body'));
  await page.close();
});
