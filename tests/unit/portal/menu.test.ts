import { expect, test } from 'vitest';
import { aboveInMenu, markOf } from '#portal/menu.ts';

const about = {
  title: 'Giới thiệu',
  url: '/gioi-thieu/',
  children: [{ title: 'Sơ đồ tổ chức', url: '/so-do-to-chuc/' }],
};
const documents = { title: 'Văn bản', url: '/van-ban/', children: [] };
const outside = {
  title: 'Tỉnh',
  url: 'https://songtra.example.vn/',
  children: [{ title: 'Liên hệ', url: '/lien-he/' }],
};

test.each([
  ['/gioi-thieu/', 'page'],
  ['/so-do-to-chuc/', 'true'],
  ['/gioi-thieu-tinh/', undefined],
  ['/', undefined],
  [undefined, undefined],
])('the entry above a page is marked: %s', (url, mark) => {
  expect(markOf(about, url, [])).toBe(mark);
});

test('so is what stands above a page by its address or its sections', () => {
  expect(markOf(documents, '/van-ban/loai/chi-thi/', [])).toBe('true');
  expect(markOf({ title: 'Thời sự', url: '/thoi-su/' }, '/the-gioi/tin/', ['/thoi-su/'])).toBe(
    'true',
  );
  expect(markOf({ title: 'Trang chủ', url: '/' }, '/van-ban/', [])).toBeUndefined();
});

test('breadcrumbs lead to the entry above, if it is of the portal', () => {
  const menu = [about, documents, outside];
  expect(aboveInMenu(menu, '/so-do-to-chuc/')).toEqual([
    { title: 'Giới thiệu', url: '/gioi-thieu/' },
  ]);
  expect(aboveInMenu(menu, '/gioi-thieu/')).toEqual([]);
  expect(aboveInMenu(menu, '/lien-he/')).toEqual([]);
});
