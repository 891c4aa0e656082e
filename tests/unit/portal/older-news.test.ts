import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveOf } from '#portal/archive.ts';
import type { Article } from '#portal/article.ts';
import { olderNewsOf } from '#portal/older-news.ts';
import { article, channelOf, ids, run, someArticles } from './invented.ts';

const slugOf = (url: string) => url.split('#')[1];

test('the oldest article of a section has neither list nor pager', () => {
  const { articles, pager } = olderNewsOf(archiveOf(channelOf(run(5))), 0);
  expect(articles).toEqual([]);
  expect(pager).toBeUndefined();
});

test('the ten just before it, newest first', () => {
  const { articles } = olderNewsOf(archiveOf(channelOf(run(30))), 20);
  expect(ids(articles)).toEqual(
    [20, 19, 18, 17, 16, 15, 14, 13, 12, 11].map((n) => `thoi-su/tin-${n}`),
  );
});

test('each number leads to the first article of its page, in its bundle', () => {
  const { pager } = olderNewsOf(archiveOf(channelOf(run(60))), 35);
  expect(pager).toEqual({
    pages: [
      { number: 1, url: '/thoi-su/luu-tru/2021/2/#tin-35' },
      { number: 2, url: '/thoi-su/luu-tru/2021/2/#tin-25' },
      { number: 3, url: '/thoi-su/luu-tru/2021/1/#tin-15' },
      { number: 4, url: '/thoi-su/luu-tru/2021/1/#tin-5' },
    ],
    firstUrl: '/thoi-su/luu-tru/2021/2/#tin-35',
    lastUrl: '/thoi-su/luu-tru/2021/1/',
  });
});

test.each([
  [1, 1],
  [10, 1],
  [11, 2],
  [99, 10],
  [100, 10],
  [101, 10],
  [300, 10],
])('%d older articles make %d numbers', (older, numbers) => {
  const { pager } = olderNewsOf(archiveOf(channelOf(run(older + 1))), older);
  expect(pager?.pages.map(({ number }) => number)).toEqual(
    Array.from({ length: numbers }, (_, index) => index + 1),
  );
});

test('the end is the oldest bundle of the section, however far', () => {
  const articles = [article('thoi-su/dau-tien', '2006-01-01'), ...run(300)];
  const { pager } = olderNewsOf(archiveOf(channelOf(articles)), 300);
  expect(pager?.lastUrl).toBe('/thoi-su/luu-tru/2006/1/');
});

const reading = someArticles(['thoi-su'], { minLength: 2, maxLength: 200 }).chain((articles) =>
  fc.record({ articles: fc.constant(articles), index: fc.nat({ max: articles.length - 1 }) }),
);

test('walking the pages gives every one of the hundred before it, once', () => {
  fc.assert(
    fc.property(reading, ({ articles, index }) => {
      const channel = channelOf(articles);
      const archive = archiveOf(channel);
      const before = channel.articles.slice(Math.max(0, index - 100), index).reverse();
      const { pager, articles: first } = olderNewsOf(archive, index);
      expect(first).toEqual(before.slice(0, 10));
      const starts = before.filter((_, place) => place % 10 === 0).map(({ slug }) => slug);
      expect((pager?.pages ?? []).map(({ url }) => slugOf(url))).toEqual(starts);
      for (const { url } of pager?.pages ?? []) {
        const bundle = archive.bundles.find((each) => url.startsWith(`${each.url}#`));
        expect(bundle?.articles.map(({ slug }) => slug)).toContain(slugOf(url));
      }
    }),
  );
});

test('what is newer does not matter', () => {
  fc.assert(
    fc.property(reading, ({ articles, index }) => {
      const channel = channelOf(articles);
      const alone = channelOf(channel.articles.slice(0, index + 1));
      expect(olderNewsOf(archiveOf(alone), index)).toEqual(olderNewsOf(archiveOf(channel), index));
    }),
  );
});

test('what is more than a hundred articles older moves no list and no target', () => {
  fc.assert(
    fc.property(reading, ({ articles, index }) => {
      const channel = channelOf(articles);
      const from = Math.max(0, index - 100);
      const near = channelOf(channel.articles.slice(from));
      const shown = (of: readonly Article[], place: number) => {
        const { articles: list, pager } = olderNewsOf(archiveOf(channelOf(of)), place);
        return [ids(list), pager?.pages.map(({ url }) => slugOf(url))];
      };
      expect(shown(near.articles, index - from)).toEqual(shown(channel.articles, index));
    }),
  );
});
