import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNewestFirst, compareOldestFirst, newestOf } from '#portal/order.ts';
import { article, ids, someArticles } from './invented.ts';

test('earlier instants come first, a bare day at its midnight', () => {
  const articles = [
    article('thoi-su/toi', '2022-08-03 23:59'),
    article('thoi-su/ngay', '2022-08-03'),
    article('thoi-su/hom-truoc', '2022-08-02 23:59'),
  ];
  expect(ids(articles.sort(compareOldestFirst))).toEqual([
    'thoi-su/hom-truoc',
    'thoi-su/ngay',
    'thoi-su/toi',
  ]);
});

test('ties go by id in code units, not by alphabet or number', () => {
  const tied = ['a/b10', 'a/b-2', 'a/b2', 'a-b/z'].map((id) => article(id, '2022-08-03'));
  expect(ids(tied.sort(compareOldestFirst))).toEqual(['a-b/z', 'a/b-2', 'a/b10', 'a/b2']);
});

test('whatever order articles come in, they leave in one; newest first is its reverse', () => {
  const shuffled = someArticles(['thoi-su', 'giao-duc'], { maxLength: 60 }).chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
  );
  fc.assert(
    fc.property(shuffled, ([articles, others]) => {
      const sorted = articles.toSorted(compareOldestFirst);
      expect(others.toSorted(compareOldestFirst)).toEqual(sorted);
      expect(others.toSorted(compareNewestFirst)).toEqual(sorted.toReversed());
    }),
  );
});

test('the newest of several runs are the newest of all', () => {
  const runs = fc.tuple(
    someArticles(['thoi-su'], { maxLength: 30 }),
    someArticles(['giao-duc'], { maxLength: 30 }),
    fc.integer({ min: 0, max: 40 }),
  );
  fc.assert(
    fc.property(runs, ([a, b, count]) => {
      const sorted = [a, b].map((run) => run.toSorted(compareOldestFirst));
      const all = [...a, ...b].sort(compareNewestFirst);
      expect(newestOf(sorted, count)).toEqual(all.slice(0, count));
    }),
  );
});
