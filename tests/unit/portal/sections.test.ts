import { expect, test } from 'vitest';
import { article, ids, portalOf, sectionIds } from './invented.ts';

const portal = portalOf([
  article('kinh-te/mot', '2022-01-01'),
  article('nong-nghiep/hai', '2022-01-02'),
]);

test('channels follow the menu, parents before children, empty ones too', () => {
  expect(portal.channels().map(({ id }) => id)).toEqual(sectionIds);
});

test('a channel has its own articles, not those of its children', () => {
  expect(ids(portal.channel('kinh-te').articles)).toEqual(['kinh-te/mot']);
  expect(portal.channel('giao-duc')).toMatchObject({
    kind: 'section',
    title: 'Giáo dục',
    summary: 'Tin ngành giáo dục',
    url: '/giao-duc/',
    articles: [],
  });
});

test('the path to a section begins on the first level', () => {
  const titles = (id: string) => portal.sectionPath(id).map(({ title }) => title);
  expect(titles('thoi-su')).toEqual(['Thời sự']);
  expect(titles('nong-nghiep')).toEqual(['Kinh tế', 'Nông nghiệp']);
});

test('an unknown section is named', () => {
  expect(portal.section('the-thao')).toBeUndefined();
  expect(() => portal.channel('the-thao')).toThrow('the-thao');
  expect(() => portal.sectionPath('the-thao')).toThrow('the-thao');
});
