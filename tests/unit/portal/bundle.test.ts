import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#portal/article.ts';
import { BUNDLE_SIZE, type Bundle, bundlesOf } from '#portal/bundle.ts';
import { article, channelOf, ids, run, someArticles, someDate } from './invented.ts';

const urlsOf = (bundles: readonly Bundle[]) => bundles.map(({ url }) => url);
const yearOf = ({ date }: Article) => date.day.slice(0, 4);

/** The URLs of bundles that differ, came or went. */
function changed(before: readonly Article[], after: readonly Article[]): string[] {
  const [old, now] = [before, after].map(
    (articles) => new Map(bundlesOf(channelOf(articles)).map((bundle) => [bundle.url, bundle])),
  ) as [Map<string, Bundle>, Map<string, Bundle>];
  const all = new Set([...old.keys(), ...now.keys()]);
  return [...all].filter((url) => JSON.stringify(old.get(url)) !== JSON.stringify(now.get(url)));
}

test('no article, no bundle', () => {
  expect(bundlesOf(channelOf([]))).toEqual([]);
});

test('one article makes one bundle without neighbours', () => {
  const [bundle, ...others] = bundlesOf(channelOf([article('thoi-su/le-hoi', '2021-02-03')]));
  expect(others).toEqual([]);
  expect(bundle).toMatchObject({
    year: '2021',
    number: 1,
    url: '/thoi-su/luu-tru/2021/1/',
    firstDay: '2021-02-03',
    lastDay: '2021-02-03',
  });
  expect(bundle?.older).toBeUndefined();
  expect(bundle?.newer).toBeUndefined();
});

test('a year is cut by twenty, oldest first', () => {
  const articles = run(45);
  const bundles = bundlesOf(channelOf(articles));
  expect(bundles.map((bundle) => bundle.articles.length)).toEqual([20, 20, 5]);
  expect(bundles.flatMap((bundle) => bundle.articles)).toEqual(articles);
  expect(bundles[1]).toMatchObject({
    number: 2,
    firstDay: '2021-01-21',
    lastDay: '2021-02-09',
    older: { url: '/thoi-su/luu-tru/2021/1/', year: '2021', number: 1 },
    newer: { url: '/thoi-su/luu-tru/2021/3/', year: '2021', number: 3 },
  });
});

test('the year is that of the portal, not of Greenwich', () => {
  const bundles = bundlesOf(
    channelOf([
      article('thoi-su/giao-thua', '2021-12-31 23:59'),
      article('thoi-su/nam-moi', '2022-01-01 00:00'),
    ]),
  );
  expect(urlsOf(bundles)).toEqual(['/thoi-su/luu-tru/2021/1/', '/thoi-su/luu-tru/2022/1/']);
});

describe('over the end of a year', () => {
  const bundles = bundlesOf(
    channelOf([...run(25, '2019-01-01'), article('thoi-su/sau', '2022-05-01')]),
  );
  test('newer is the first bundle of the next year that has one', () => {
    expect(bundles[1]?.newer).toEqual({ url: '/thoi-su/luu-tru/2022/1/', year: '2022', number: 1 });
  });
  test('older is that year on the index, which knows how many bundles it has', () => {
    expect(bundles[2]?.older).toEqual({ url: '/thoi-su/luu-tru/#nam-2019', year: '2019' });
  });
});

describe('links never drift', () => {
  const articles = someArticles(['thoi-su'], { minLength: 1, maxLength: 150 });
  const change = articles.chain((before) =>
    fc
      .tuple(fc.nat({ max: before.length - 1 }), someDate, fc.constantFrom('add', 'remove', 'move'))
      .map(([index, date, kind]) => {
        const chosen = before[index] as Article;
        const kept = kind === 'add' ? before : before.filter((each) => each !== chosen);
        const placed = article(kind === 'add' ? 'thoi-su/tin-them' : chosen.id, date);
        const after = kind === 'remove' ? kept : [...kept, placed];
        const years = [...(kind === 'add' ? [] : [chosen]), ...(kind === 'remove' ? [] : [placed])];
        return { before, after, years: new Set(years.map(yearOf)) };
      }),
  );

  test('one article added, removed or moved touches the bundles of its years only', () => {
    fc.assert(
      fc.property(change, ({ before, after, years }) => {
        const [had, has] = [before, after].map((each) => [...new Set(each.map(yearOf))].sort());
        fc.pre(String(had) === String(has));
        for (const url of changed(before, after)) expect(years).toContain(url.split('/').at(-3));
      }),
    );
  });

  test('a year that begins or ends changes no more than one link in either neighbouring year', () => {
    fc.assert(
      fc.property(change, ({ before, after, years }) => {
        const elsewhere = changed(before, after).filter(
          (url) => !years.has(url.split('/').at(-3) as string),
        );
        expect(elsewhere.length).toBeLessThanOrEqual(2 * years.size);
      }),
    );
  });

  test('publishing changes the last bundle, or begins a new one and links the full one to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), (count) => {
        const all = run(count + 1);
        const before = bundlesOf(channelOf(all.slice(0, -1)));
        const after = bundlesOf(channelOf(all));
        const last = before.at(-1) as Bundle;
        const next = after.at(-1) as Bundle;
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
        if (last.articles.length < BUNDLE_SIZE) {
          expect(after).toHaveLength(before.length);
        } else {
          const link = { url: next.url, year: '2021', number: next.number };
          expect(after.at(-2)).toEqual({ ...last, newer: link });
          expect(ids(next.articles)).toEqual([`thoi-su/tin-${count + 1}`]);
        }
      }),
    );
  });
});
