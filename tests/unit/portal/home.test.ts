import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#portal/article.ts';
import { homeOf } from '#portal/home.ts';
import { compareOldestFirst } from '#portal/order.ts';
import { article, ids, portalOf, run, sectionIds, site, someArticles } from './invented.ts';

const now = Date.parse('2026-11-20T00:00Z');
const home = (articles: readonly Article[]) =>
  homeOf(articles.toSorted(compareOldestFirst), () => [], { newest: 3, block: 4 }, now);
const pinned = { pinnedUntil: now + 1 };
const featured = { featured: true };

test('a portal without news has no lead', () => {
  expect(portalOf([]).home()).toEqual({ lead: undefined, featured: [], newest: [], blocks: [] });
});

test('a portal of one article leads with it', () => {
  const only = article('thoi-su/le-hoi', '2021-02-03');
  expect(home([only])).toMatchObject({ lead: only, featured: [], newest: [] });
});

describe('the lead story', () => {
  test('is the newest when nothing is chosen', () => {
    expect(home(run(5)).lead?.id).toBe('thoi-su/tin-5');
  });

  test('is the newest featured one before newer plain ones', () => {
    const articles = [
      article('thoi-su/a', '2026-11-01', featured),
      article('thoi-su/b', '2026-11-02', featured),
      article('thoi-su/c', '2026-11-03'),
    ];
    expect(home(articles).lead?.id).toBe('thoi-su/b');
    expect(ids(home(articles).featured)).toEqual(['thoi-su/a']);
  });

  test('is a pinned one, however old, before featured ones', () => {
    const articles = [
      article('thoi-su/a', '2025-01-01', pinned),
      article('thoi-su/b', '2026-11-02', featured),
    ];
    expect(home(articles).lead?.id).toBe('thoi-su/a');
    expect(ids(home(articles).featured)).toEqual(['thoi-su/b']);
  });

  test('is pinned up to that instant and no longer', () => {
    const articles = (pinnedUntil: number) => [
      article('thoi-su/a', '2025-01-01', { pinnedUntil }),
      article('thoi-su/b', '2026-11-02'),
    ];
    expect(home(articles(now + 1)).lead?.id).toBe('thoi-su/a');
    expect(home(articles(now)).lead?.id).toBe('thoi-su/b');
  });
});

test('featured ones tire fourteen days before the newest article, by no clock', () => {
  const articles = [
    article('thoi-su/cu', '2021-01-01 07:59', featured),
    article('thoi-su/con', '2021-01-01 08:00', featured),
    article('thoi-su/moi', '2021-01-15 08:00'),
  ];
  expect(home(articles).lead?.id).toBe('thoi-su/con');
  expect(home(articles).featured).toEqual([]);
  expect(ids(home(articles).newest)).toEqual(['thoi-su/moi', 'thoi-su/cu']);
});

test('four stand in the second tier; further ones are news like any other', () => {
  const articles = run(8, '2026-11-01', 1).map((each) => ({ ...each, ...featured }));
  expect(ids(home(articles).featured)).toEqual([7, 6, 5, 4].map((n) => `thoi-su/tin-${n}`));
  expect(ids(home(articles).newest)).toEqual([3, 2, 1].map((n) => `thoi-su/tin-${n}`));
});

test('the newest fill the second tier up to three while three are left for the list', () => {
  expect(ids(home(run(4)).featured)).toEqual([]);
  expect(ids(home(run(5)).featured)).toEqual(['thoi-su/tin-4']);
  expect(ids(home(run(9)).featured)).toEqual([8, 7, 6].map((n) => `thoi-su/tin-${n}`));
  expect(ids(home(run(9)).newest)).toEqual([5, 4, 3].map((n) => `thoi-su/tin-${n}`));
});

test('a block leaves out what stands above when three others are left', () => {
  const small = [
    article('giao-duc/a', '2020-01-01'),
    article('giao-duc/b', '2027-01-01'),
    article('kinh-te/c', '2026-01-01'),
  ];
  const { blocks } = portalOf([...run(30), ...small]).home();
  expect(blocks.map(({ channel, articles }) => [channel.id, ids(articles)])).toEqual([
    ['thoi-su', [20, 19, 18, 17].map((n) => `thoi-su/tin-${n}`)],
    ['kinh-te', ['kinh-te/c']],
    ['giao-duc', ['giao-duc/a']],
  ]);
});

test('one block a section of the first level, its children in it, none without news', () => {
  const { blocks } = portalOf([
    article('giao-duc/a', '2022-01-01'),
    article('nong-nghiep/b', '2022-01-02'),
    article('kinh-te/c', '2022-01-03'),
    article('kinh-te/d', '2022-01-04'),
  ]).home();
  expect(blocks.map(({ channel, articles }) => [channel.id, ids(articles)])).toEqual([
    ['kinh-te', ['kinh-te/c', 'nong-nghiep/b']],
    ['giao-duc', ['giao-duc/a']],
  ]);
});

test('no article stands twice above the blocks, and no place stays empty', () => {
  fc.assert(
    fc.property(someArticles(sectionIds, { minLength: 1, maxLength: 60 }), (articles) => {
      const { lead, featured, newest } = portalOf(articles).home();
      const shown = ids([...(lead ? [lead] : []), ...featured, ...newest]);
      expect(new Set(shown).size).toBe(shown.length);
      const rest = articles.length - 1 - featured.length;
      expect(newest).toHaveLength(Math.min(site.lists.newest, rest));
    }),
  );
});
