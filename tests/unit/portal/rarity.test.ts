import { describe, expect, test } from 'vitest';
import type { Article } from '#portal/article.ts';
import { createRarity } from '#portal/rarity.ts';
import { codes, span } from './codes.ts';
import { article } from './invented.ts';

const told = (date: string, fingerprint: string, slug = date) =>
  article(`thoi-su/${slug}`, date, { fingerprint });

/** Articles of one month that all hold the pairs 1, 2 and 3. */
const wave = (month: string, count: number): Article[] =>
  span(0, count).map((at) => told(`${month}-01`, codes(1, 2, 3), `${month}-${at}`));

const lastOf = (articles: readonly Article[], since = 0) =>
  createRarity(articles).shared(articles.length - 1, since);

describe('shared pairs', () => {
  test('are counted for each older article, never for a newer one', () => {
    const articles = [
      told('2020-01-01', codes(1, 2, 3, 4, 9)),
      told('2020-01-02', codes(5, 4, 3, 2, 1)),
      told('2020-01-03', codes(1, 2, 3, 4, 5)),
    ];
    expect([...createRarity(articles).shared(1, 0)]).toEqual([[0, 4]]);
    expect([...createRarity(articles).shared(0, 0)]).toEqual([]);
  });

  test('fewer than three are chance', () => {
    expect(lastOf([told('2020-01-01', codes(1, 2)), told('2020-01-02', codes(1, 2))]).size).toBe(0);
  });

  test('between long articles one in eighteen of the shorter one are wanted', () => {
    const long = span(100, 200);
    const older = told('2020-01-01', codes(...long, ...span(1000, 25)));
    const eleven = [...long.slice(0, 11), ...span(2000, 169)];
    const nine = [...long.slice(0, 9), ...span(2000, 171)];
    const ten = [...long.slice(0, 10), ...span(2000, 170)];
    expect(lastOf([older, told('2020-01-02', codes(...eleven))]).get(0)).toBe(11);
    expect(lastOf([older, told('2020-01-02', codes(...ten))]).get(0)).toBe(10);
    expect(lastOf([older, told('2020-01-02', codes(...nine))]).get(0)).toBeUndefined();
  });

  test('reach back to the given instant and no further', () => {
    const articles = [
      told('2020-01-01', codes(1, 2, 3)),
      told('2020-01-02', codes(1, 2, 3)),
      told('2020-01-03', codes(1, 2, 3)),
    ];
    const since = (articles[1] as Article).date.instant;
    expect([...lastOf(articles, since).keys()]).toEqual([1]);
    expect(lastOf(articles, since + 1).size).toBe(0);
  });

  test('an article without a fingerprint shares nothing', () => {
    expect(lastOf([told('2020-01-01', ''), told('2020-01-02', '')]).size).toBe(0);
  });
});

describe('a pair stops being rare', () => {
  const asking = told('2020-03-15', codes(1, 2, 3), 'asking');

  test('when more than 128 articles of earlier months held it', () => {
    expect(lastOf([...wave('2020-02', 128), asking]).size).toBe(128);
    expect(lastOf([...wave('2020-02', 129), asking]).size).toBe(0);
  });

  test('but not by what comes in its own month', () => {
    expect(lastOf([...wave('2020-02', 128), ...wave('2020-03', 100), asking]).size).toBe(128);
  });

  test('so that an article more in the running month changes no count of another', () => {
    const before = [...wave('2020-02', 128), ...wave('2020-03', 20), asking];
    const after = [...before, told('2020-03-16', codes(1, 2, 3))];
    const place = before.indexOf(asking);
    expect(createRarity(after).shared(place, 0)).toEqual(createRarity(before).shared(place, 0));
  });
});

test('answers do not depend on what was asked before', () => {
  const articles = span(1, 9).map((day) => told(`2020-01-0${day}`, codes(...span(day, 6))));
  const fresh = createRarity(articles).shared(8, 0);
  const used = createRarity(articles);
  for (const index of [3, 8, 5]) used.shared(index, 0);
  expect(used.shared(8, 0)).toEqual(fresh);
  expect(fresh.size).toBeGreaterThan(0);
});
