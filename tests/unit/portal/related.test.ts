import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#portal/article.ts';
import { compareOldestFirst } from '#portal/order.ts';
import { createRelated, RELATED_CARDS, RELATED_FORWARD, RELATED_SPREAD } from '#portal/related.ts';
import { codes, span } from './codes.ts';
import { article } from './invented.ts';

const none: ReadonlySet<string> = new Set();
const rain = { fingerprint: codes(1, 2, 3, 4, 5) };

const listOf = (articles: readonly Article[], id: string, shown = none) =>
  createRelated(articles)
    .of(articles.find((each) => each.id === id) as Article, shown)
    .map((each) => each.slug);

describe('a list', () => {
  test('is empty in a portal of one article, and for an article the portal does not have', () => {
    const only = article('thoi-su/a', '2020-01-01', rain);
    expect(createRelated([only]).of(only, none)).toEqual([]);
    expect(createRelated([only]).of(article('thoi-su/b', '2020-01-01', rain), none)).toEqual([]);
  });

  test('is empty rather than filled with what has nothing in common', () => {
    const articles = span(0, 8).map((at) =>
      article(`thoi-su/tin-${at}`, `2020-01-0${at + 1}`, {
        fingerprint: codes(...span(at * 20, 20)),
      }),
    );
    expect(articles.flatMap(({ id }) => listOf(articles, id))).toEqual([]);
  });

  test('takes older and newer articles of any section', () => {
    const articles = [
      article('kinh-te/before', '2020-01-01', rain),
      article('thoi-su/here', '2020-01-02', rain),
      article('giao-duc/after', '2020-01-03', rain),
    ];
    expect(listOf(articles, 'thoi-su/here').sort()).toEqual(['after', 'before']);
  });

  test('leaves out what the page shows already, and moves up what comes next', () => {
    const articles = span(1, 8).map((day) => article(`thoi-su/n${day}`, `2020-01-0${day}`, rain));
    expect(listOf(articles, 'thoi-su/n8')).toEqual(['n7', 'n6', 'n5', 'n4']);
    const shown = new Set(['thoi-su/n7', 'thoi-su/n5']);
    expect(listOf(articles, 'thoi-su/n8', shown)).toEqual(['n6', 'n4', 'n3', 'n2']);
  });

  test('stays full when all ten older news of the page are mates', () => {
    const articles = span(10, 30).map((day) =>
      article(`thoi-su/n${day}`, `2020-0${Math.floor(day / 10)}-1${day % 10}`, { event: 'bao' }),
    );
    const shown = new Set(articles.slice(-11, -1).map(({ id }) => id));
    expect(listOf(articles, 'thoi-su/n39', shown)).toHaveLength(RELATED_CARDS);
  });

  test('looks ninety days forward, to the millisecond', () => {
    const here = article('thoi-su/here', '2020-01-01', { event: 'bao' });
    const laterBy = (more: number) => {
      const instant = here.date.instant + RELATED_FORWARD + more;
      return article('thoi-su/later', '2020-04-01', {
        event: 'bao',
        date: { ...here.date, instant },
      });
    };
    expect(listOf([here, laterBy(0)], here.id)).toEqual(['later']);
    expect(listOf([here, laterBy(1)], here.id)).toEqual([]);
  });
});

describe('what the editor named', () => {
  const early = article('thoi-su/early', '2010-01-01');
  const late = article('thoi-su/late', '2021-01-01');
  const mate = article('thoi-su/mate', '2019-12-31', { event: 'bao' });
  const naming = (related: string[]) =>
    article('thoi-su/here', '2020-01-01', { event: 'bao', related });
  const slugs = (related: string[], shown = none) =>
    listOf([early, mate, naming(related), late], 'thoi-su/here', shown);

  test('comes first, in the given order, from any time', () => {
    expect(slugs([late.id, early.id])).toEqual(['late', 'early', 'mate']);
  });

  test('stands once, is never the article itself nor one that is not published', () => {
    expect(slugs([mate.id, 'thoi-su/here', 'thoi-su/draft', mate.id])).toEqual(['mate']);
  });

  test('gives way to what the page shows already', () => {
    expect(slugs([late.id], new Set([late.id]))).toEqual(['mate']);
  });
});

/** Portals where nearly everything is a mate of everything. */
const crowd = fc
  .array(
    fc.record({
      hour: fc.nat(24 * 150),
      event: fc.constantFrom(undefined, 'bao', 'bao', 'hoi'),
      tags: fc.subarray(['mua', 'lu', 'cau']),
      pairs: fc.uniqueArray(fc.nat(11), { minLength: 3, maxLength: 8 }),
    }),
    { minLength: 2, maxLength: 60 },
  )
  .map((all) => all.map((each, at) => invented(at, each)).sort(compareOldestFirst));

function invented(
  at: number,
  each: { hour: number; event?: string; tags: string[]; pairs: number[] },
): Article {
  const instant = Date.parse('2020-01-01T00:00:00Z') + each.hour * 3_600_000;
  return article(`thoi-su/tin-${at}`, '2020-01-01', {
    date: { day: new Date(instant).toISOString().slice(0, 10), time: '00:00', instant },
    event: each.event,
    tags: each.tags.map((name) => ({ id: name, name })),
    fingerprint: codes(...each.pairs),
  });
}

const listsOf = (articles: readonly Article[], asked = articles) => {
  const related = createRelated(articles);
  return new Map(asked.map((each) => [each.id, related.of(each, none).map(({ id }) => id)]));
};

describe('in every portal', () => {
  test('lists are short, hold nobody twice, not the article itself, nothing too late', () => {
    fc.assert(
      fc.property(crowd, (articles) => {
        const related = createRelated(articles);
        for (const each of articles) {
          const list = related.of(each, none);
          expect(list.length).toBeLessThanOrEqual(RELATED_CARDS);
          expect(new Set(list).size).toBe(list.length);
          expect(list).not.toContain(each);
          for (const { date } of list) {
            expect(date.instant - each.date.instant).toBeLessThanOrEqual(RELATED_FORWARD);
          }
        }
      }),
    );
  });

  test('an article that comes last moves at most ten lists, and only by standing in them', () => {
    fc.assert(
      fc.property(crowd, (articles) => {
        const newest = articles.at(-1) as Article;
        const before = listsOf(articles.slice(0, -1));
        const after = listsOf(articles);
        const moved = [...before].filter(([id, list]) => `${after.get(id)}` !== `${list}`);
        expect(moved.length).toBeLessThanOrEqual(RELATED_SPREAD);
        for (const [id] of moved) expect(after.get(id)).toContain(newest.id);
      }),
    );
  });

  test('answers are the same in whatever order pages ask', () => {
    fc.assert(
      fc.property(crowd, fc.nat(), (articles, seed) => {
        const turn = seed % articles.length;
        const asked = [...articles.slice(turn), ...articles.slice(0, turn)].reverse();
        const lists = listsOf(articles);
        for (const [id, list] of listsOf(articles, asked)) expect(list).toEqual(lists.get(id));
      }),
    );
  });
});

test('where fifty articles a day share event and tag, one more moves ten lists at most', () => {
  const busy = span(0, 400).map((at) =>
    invented(at, { hour: Math.floor(at / 2), event: 'bao', tags: ['mua'], pairs: [1, 2, 3, at] }),
  );
  const more = invented(1000, { hour: 200, event: 'bao', tags: ['mua'], pairs: [1, 2, 3, 4] });
  const before = listsOf(busy.sort(compareOldestFirst));
  const after = listsOf([...busy, more]);
  const moved = [...before].filter(([id, list]) => `${after.get(id)}` !== `${list}`);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.length).toBeLessThanOrEqual(RELATED_SPREAD);
  expect(after.get(more.id)).toHaveLength(RELATED_CARDS);
});
