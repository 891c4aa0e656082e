import { describe, expect, test } from 'vitest';
import { archiveOf } from '#portal/archive.ts';
import { frontOf } from '#portal/front.ts';
import { article, channelOf, ids, portalOf, run } from './invented.ts';

const lengths = { front: 12, block: 2 };

test('the front of an empty section', () => {
  const front = frontOf(archiveOf(channelOf([])), [], lengths);
  expect(front).toMatchObject({ articles: [], blocks: [], bundleCount: 0 });
  expect(front.pager).toBeUndefined();
});

test('the newest, as many as the site wants', () => {
  const { articles } = frontOf(archiveOf(channelOf(run(40))), [], lengths);
  expect(ids(articles)).toEqual(Array.from({ length: 12 }, (_, n) => `thoi-su/tin-${40 - n}`));
});

test('number 1 is the newest bundle, the end the oldest', () => {
  const { pager, bundleCount } = frontOf(archiveOf(channelOf(run(45))), [], lengths);
  expect(bundleCount).toBe(3);
  expect(pager).toEqual({
    pages: [
      { number: 1, url: '/thoi-su/luu-tru/2021/3/' },
      { number: 2, url: '/thoi-su/luu-tru/2021/2/' },
      { number: 3, url: '/thoi-su/luu-tru/2021/1/' },
    ],
    firstUrl: '/thoi-su/luu-tru/2021/3/',
    lastUrl: '/thoi-su/luu-tru/2021/1/',
  });
});

test('a long archive prints ten numbers', () => {
  const { pager, bundleCount } = frontOf(archiveOf(channelOf(run(500, '2019-01-01'))), [], lengths);
  expect(pager?.pages).toHaveLength(10);
  expect(bundleCount).toBe(26);
  expect(pager?.lastUrl).toBe('/thoi-su/luu-tru/2019/1/');
});

describe('a section with children', () => {
  const portal = portalOf([
    article('kinh-te/mot', '2022-01-01'),
    article('nong-nghiep/hai', '2022-01-02'),
    article('kinh-te/ba', '2022-01-03'),
    article('nong-nghiep/bon', '2022-01-04'),
    article('thoi-su/nam', '2022-01-05'),
  ]);
  const front = portal.front(portal.channel('kinh-te'));

  test('shows its own news and theirs', () => {
    expect(ids(front.articles)).toEqual([
      'nong-nghiep/bon',
      'kinh-te/ba',
      'nong-nghiep/hai',
      'kinh-te/mot',
    ]);
  });

  test('counts its own bundles only', () => {
    expect(front.pager?.pages).toEqual([{ number: 1, url: '/kinh-te/luu-tru/2022/1/' }]);
  });

  test('has a block for each child with news', () => {
    expect(front.blocks.map(({ channel }) => channel.title)).toEqual(['Nông nghiệp']);
    expect(front.blocks.map(({ articles }) => ids(articles))).toEqual([
      ['nong-nghiep/bon', 'nong-nghiep/hai'],
    ]);
  });
});
