import { describe, expect, test } from 'vitest';
import type { Article } from '#portal/article.ts';
import { createMates } from '#portal/mates.ts';
import { codes, span } from './codes.ts';
import { article } from './invented.ts';

const tag = (name: string) => ({ id: name, name });

const slugsOf = (articles: readonly Article[]) =>
  createMates(articles)
    .olderThan(articles.length - 1)
    .map(({ index }) => articles[index]?.slug);

describe('the closest older articles', () => {
  test('come by event, then by tags, then by words', () => {
    const articles = [
      article('thoi-su/event', '2020-01-01', { event: 'bao' }),
      article('thoi-su/event-and-tag', '2020-01-02', { event: 'bao', tags: [tag('mua')] }),
      article('thoi-su/two-tags', '2020-01-03', { tags: [tag('mua'), tag('lu')] }),
      article('thoi-su/one-tag', '2020-01-04', { tags: [tag('lu'), tag('nang')] }),
      article('thoi-su/words', '2020-01-05', { fingerprint: codes(...span(1, 300)) }),
      article('thoi-su/nothing', '2020-01-06', { event: 'hoi', tags: [tag('nang')] }),
      article('thoi-su/asking', '2020-01-07', {
        event: 'bao',
        tags: [tag('mua'), tag('lu')],
        fingerprint: codes(...span(1, 300)),
      }),
    ];
    const expected = ['event-and-tag', 'event', 'two-tags', 'one-tag', 'words'];
    expect(slugsOf(articles)).toEqual(expected);
  });

  test('share more pairs, and between equals the newer comes first', () => {
    const articles = [
      article('thoi-su/five', '2020-01-01', { fingerprint: codes(...span(1, 5)) }),
      article('thoi-su/four-before', '2020-01-02', { fingerprint: codes(...span(1, 4)) }),
      article('thoi-su/four-after', '2020-01-02', { fingerprint: codes(...span(1, 4)) }),
      article('thoi-su/asking', '2020-01-03', { fingerprint: codes(...span(1, 9)) }),
    ];
    expect(slugsOf(articles)).toEqual(['five', 'four-after', 'four-before']);
  });

  test('a new article stands before one of two years ago that shares one pair more', () => {
    const articles = [
      article('thoi-su/old', '2018-02-01', { fingerprint: codes(...span(1, 5)) }),
      article('thoi-su/new', '2020-01-31', { fingerprint: codes(...span(1, 4)) }),
      article('thoi-su/asking', '2020-02-01', { fingerprint: codes(...span(1, 9)) }),
    ];
    expect(slugsOf(articles)).toEqual(['new', 'old']);
  });

  test('words tie for three years, event and tags for ever', () => {
    const fingerprint = codes(1, 2, 3, 4);
    const articles = [
      article('thoi-su/words', '2006-01-01', { fingerprint }),
      article('thoi-su/tag', '2006-01-02', { tags: [tag('cau')] }),
      article('thoi-su/event', '2006-01-03', { event: 'cau' }),
      article('thoi-su/asking', '2020-01-01', { fingerprint, tags: [tag('cau')], event: 'cau' }),
    ];
    expect(slugsOf(articles)).toEqual(['event', 'tag']);
  });

  test('are found in an event of thousands without looking at all of them', () => {
    const crowd = span(1000, 3000).map((number) =>
      article(`thoi-su/tin-${number}`, '2020-01-01', { event: 'bao' }),
    );
    const slugs = slugsOf([...crowd, article('thoi-su/asking', '2020-01-02', { event: 'bao' })]);
    expect(slugs.slice(0, 3)).toEqual(['tin-3999', 'tin-3998', 'tin-3997']);
    expect(slugs.length).toBeLessThan(41);
  });

  test('the oldest article has none', () => {
    expect(createMates([article('thoi-su/a', '2020-01-01')]).olderThan(0)).toEqual([]);
  });
});
