import { describe, expect, test } from 'vitest';
import type { Article } from '#portal/article.ts';
import type { Portal } from '#portal/portal.ts';
import { articleUrl, homeUrl } from '#portal/urls.ts';
import { article, dateAt, ids, moment, portalOf, sectionIds, tags } from './invented.ts';

describe('one article', () => {
  const portal = portalOf([
    article('kinh-te/a', '2022-01-01'),
    article('nong-nghiep/b', '2022-01-02'),
    article('kinh-te/c', '2022-01-03', { related: ['kinh-te/d', 'kinh-te/a', 'nong-nghiep/b'] }),
    article('kinh-te/d', '2022-01-04'),
  ]);
  const c = portal.article('kinh-te/c') as Article;

  test('has the neighbours of its own section, not of its children', () => {
    expect(ids(portal.olderNews(c).articles)).toEqual(['kinh-te/a']);
    expect(ids(portal.newerNews(c))).toEqual(['kinh-te/d']);
  });

  test('lists nothing under "Đọc thêm" that its page shows already', () => {
    expect(ids(portal.related(c))).toEqual(['nong-nghiep/b']);
  });

  test('is unknown by another id', () => {
    expect(portal.article('kinh-te/x')).toBeUndefined();
    expect(() => portal.olderNews(article('kinh-te/x', '2022-01-01'))).toThrow('kinh-te/x');
  });
});

test('the newest of the portal, and of a section with its children', () => {
  const portal = portalOf([
    article('kinh-te/a', '2022-01-01'),
    article('nong-nghiep/b', '2022-01-02'),
    article('thoi-su/c', '2022-01-03'),
  ]);
  expect(ids(portal.newest(2))).toEqual(['thoi-su/c', 'nong-nghiep/b']);
  expect(ids(portal.newest(5, portal.channel('kinh-te')))).toEqual(['nong-nghiep/b', 'kinh-te/a']);
});

test('the order in which content is read changes nothing', () => {
  const articles = years();
  expect(pagesOf(portalOf(articles.toReversed()))).toEqual(pagesOf(portalOf(articles)));
});

test('answers are computed once', () => {
  const portal = portalOf(years(50));
  const channel = portal.channel('thoi-su');
  expect(portal.archive(channel)).toBe(portal.archive(channel));
  expect(portal.front(channel)).toBe(portal.front(channel));
  expect(portal.home()).toBe(portal.home());
});

describe('publishing into 3,000 articles', () => {
  const articles = years();
  const before = pagesOf(portalOf(articles));
  const rewritten = (published: readonly Article[]) =>
    changed(before, pagesOf(portalOf(published)));
  const news = (section: string, date: string) =>
    article(`${section}/tin-them`, date, { tags: tags.slice(0, 2), event: 'bao-so-9' });

  test.each(sectionIds)('the newest article of %s rewrites a handful of each kind', (section) => {
    const counts = rewritten([...articles, news(section, '2026-12-01 08:00')]);
    expect(counts.article).toBeGreaterThanOrEqual(1);
    expect(counts.article).toBeLessThanOrEqual(1 + 3 + 10);
    expect(counts.home).toBe(1);
    expect(counts.front).toBeLessThanOrEqual(2 + 2);
    expect(counts.archive).toBeLessThanOrEqual(1 + 2);
    expect(counts.bundle).toBeLessThanOrEqual(2 + 2 * 2);
    expect(counts.day).toBe(2);
    expect(counts.month).toBe(2);
  });

  test('also when a bundle of its section has just been filled', () => {
    const published = years(300);
    let last = pagesOf(portalOf(published));
    for (let turn = 0; turn < 21; turn++) {
      const id = `thoi-su/tin-them-${turn + 1}`;
      published.push(article(id, dateAt(moment('2026-11-20').instant + turn * 3_600_000)));
      const next = pagesOf(portalOf(published));
      const counts = changed(last, next);
      expect(counts.article).toBeLessThanOrEqual(1 + 3);
      expect(counts.bundle).toBeLessThanOrEqual(2);
      expect(counts.day).toBeLessThanOrEqual(2);
      last = next;
    }
  });

  test('an article taken out of an old year leaves other years alone but for its readers', () => {
    const gone = articles.find(({ date }) => date.day.startsWith('2018-06')) as Article;
    const counts = rewritten(articles.filter((each) => each !== gone));
    expect(counts.article).toBeLessThanOrEqual(1 + 100 + 3 + 4);
    expect(counts.home ?? 0).toBe(0);
    expect(counts.front).toBeLessThanOrEqual(gone.tags.length);
    expect(counts.month).toBe(1);
  });
});

test('50,000 articles are indexed whole', () => {
  const portal = portalOf(years(50_000, 3));
  expect(portal.calendar().months.reduce((sum, { count }) => sum + count, 0)).toBe(50_000);
  const bundles = portal.channels().map((channel) => portal.archive(channel).bundles);
  const sections = bundles.slice(0, sectionIds.length).flat();
  expect(sections.reduce((sum, bundle) => sum + bundle.articles.length, 0)).toBe(50_000);
});

/** A portal's life: `count` articles over all sections up to November 2026, `hours` apart. */
function years(count = 3000, hours = 29): Article[] {
  const end = moment('2026-11-19 20:00').instant;
  return Array.from({ length: count }, (_, index) => {
    const section = sectionIds[(index * 7) % sectionIds.length];
    return article(`${section}/tin-${index}`, dateAt(end - (count - index) * hours * 3_600_000), {
      tags: tags.filter((_, place) => (index + place) % 11 === 0),
      event: index > count - 30 ? 'bao-so-9' : undefined,
      featured: index % 40 === 0,
    });
  });
}

type Kind = 'home' | 'front' | 'archive' | 'bundle' | 'article' | 'day' | 'month';

/** What each page of the portal shows, as text, by kind and URL. */
function pagesOf(portal: Portal): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (kind: Kind, url: string, shown: unknown) =>
    pages.set(`${kind} ${url}`, JSON.stringify(shown, briefly));
  add('home', homeUrl(), portal.home());
  for (const channel of portal.channels()) {
    const { url, years, bundles } = portal.archive(channel);
    add('front', channel.url, portal.front(channel));
    add(
      'archive',
      url,
      years.map((year) => year.bundles.map((each) => [each.url, each.lastDay])),
    );
    for (const bundle of bundles) add('bundle', bundle.url, bundle);
  }
  for (const each of portal.articles) {
    const lists = [portal.newerNews(each), portal.olderNews(each), portal.related(each)];
    add('article', articleUrl(each.id), lists);
  }
  for (const day of portal.calendar().days) add('day', day.url, day);
  for (const month of portal.calendar().months) add('month', month.url, month);
  return pages;
}

/** Lists name articles and channels; they do not hold what those say elsewhere. */
function briefly(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('slug' in value && 'id' in value) return value.id;
  if ('kind' in value && 'url' in value) return value.url;
  return value;
}

/** How many pages of each kind differ, came or went. */
function changed(before: Map<string, string>, after: Map<string, string>) {
  const counts: Partial<Record<Kind, number>> = {};
  for (const page of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(page) === after.get(page)) continue;
    const kind = page.split(' ')[0] as Kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

test('a portal knows which addresses readers can open', () => {
  const portal = portalOf([
    article('thoi-su/mot', '2026-05-01', { tags: [{ id: 'y-te', name: 'Y tế' }] }),
  ]);
  const open = ['/', '/thoi-su/', '/thoi-su/mot/', '/thoi-su/mot/#muc', '/tim-kiem/?q=a'];
  const lists = ['/thoi-su/luu-tru/2026/1/', '/tu-khoa/y-te/', '/luu-tru/2026/05/01/'];
  const indexes = ['/tu-khoa/', '/luu-tru/', '/luu-tru/2026/'];
  expect([...open, ...lists, ...indexes].filter((url) => !portal.hasPage(url))).toEqual([]);
  const closed = [
    '/thoi-su/hai/',
    '/thoi-su/luu-tru/2026/2/',
    '/tu-khoa/xa/',
    '/luu-tru/2026/06/',
    '/luu-tru/2025/',
  ];
  expect(closed.filter((url) => portal.hasPage(url))).toEqual([]);
});
