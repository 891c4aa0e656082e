import { expect, test } from 'vitest';
import { archiveOf } from '#portal/archive.ts';
import { article, channelOf, run } from './invented.ts';

test('the index lists years and their bundles newest first', () => {
  const archive = archiveOf(channelOf([...run(25), article('thoi-su/moi', '2023-01-02')]));
  expect(archive.url).toBe('/thoi-su/luu-tru/');
  expect(archive.years.map(({ year, anchor }) => [year, anchor])).toEqual([
    ['2023', 'nam-2023'],
    ['2021', 'nam-2021'],
  ]);
  expect(archive.years.map(({ bundles }) => bundles.map(({ number }) => number))).toEqual([
    [1],
    [2, 1],
  ]);
});

test('the year a bundle links to as older has its anchor on the index', () => {
  const archive = archiveOf(channelOf([...run(3), article('thoi-su/moi', '2023-01-02')]));
  const anchors = archive.years.map(({ anchor }) => `${archive.url}#${anchor}`);
  expect(anchors).toContain(archive.bundles.at(-1)?.older?.url);
});

test('each article is found in the bundle that holds it', () => {
  const articles = run(45);
  const archive = archiveOf(channelOf(articles));
  for (const each of articles) expect(archive.bundleOf(each).articles).toContain(each);
});

test('an article of another channel is no question for this one', () => {
  const archive = archiveOf(channelOf(run(3)));
  expect(() => archive.bundleOf({ id: 'giao-duc/la' })).toThrow('giao-duc/la');
});

test('an empty channel has an empty archive', () => {
  expect(archiveOf(channelOf([]))).toMatchObject({ years: [], bundles: [] });
});
