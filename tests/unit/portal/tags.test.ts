import { expect, test } from 'vitest';
import { tagChannels } from '#portal/tags.ts';
import { article, ids, portalOf } from './invented.ts';

const spelled = (...names: string[]) => ({ tags: names.map((name) => ({ id: 'y-te', name })) });

test('a tag is called what its oldest article calls it', () => {
  const portal = portalOf([
    article('thoi-su/c', '2022-01-03', spelled('Y TẾ')),
    article('thoi-su/a', '2022-01-01', spelled('Y tế')),
    article('giao-duc/b', '2022-01-02', spelled('y tế')),
  ]);
  expect(portal.tags()).toHaveLength(1);
  const [tag] = portal.tags();
  expect(tag).toMatchObject({ kind: 'tag', id: 'y-te', title: 'Y tế', url: '/tu-khoa/y-te/' });
  expect(ids(tag?.articles ?? [])).toEqual(['thoi-su/a', 'giao-duc/b', 'thoi-su/c']);
});

test('two spellings in one article count it once', () => {
  const channels = tagChannels([article('thoi-su/a', '2022-01-01', spelled('Y tế', 'y tế'))]);
  expect(channels.get('y-te')?.articles).toHaveLength(1);
});

test('tags come by id', () => {
  const tags = ['du-lich', 'bao-ve-rung', 'y-te'].map((id) => ({ id, name: id }));
  expect([...tagChannels([article('thoi-su/a', '2022-01-01', { tags })]).keys()]).toEqual([
    'bao-ve-rung',
    'du-lich',
    'y-te',
  ]);
});

test('a tag has a front and an archive like a section', () => {
  const portal = portalOf([article('thoi-su/a', '2022-01-01', spelled('Y tế'))]);
  const [tag] = portal.tags();
  if (!tag) throw new Error('no tag');
  expect(ids(portal.front(tag).articles)).toEqual(['thoi-su/a']);
  expect(portal.archive(tag).bundles[0]?.url).toBe('/tu-khoa/y-te/luu-tru/2022/1/');
});
