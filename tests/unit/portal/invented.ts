import fc from 'fast-check';
import type { Article } from '#portal/article.ts';
import type { Channel } from '#portal/channel.ts';
import type { Moment } from '#portal/moment.ts';
import { compareOldestFirst } from '#portal/order.ts';
import { createPortal, type Portal, type PortalContent } from '#portal/portal.ts';
import type { Section } from '#portal/section.ts';
import type { Site } from '#portal/site.ts';

export const site: Site = {
  name: 'Cổng thông tin điện tử tỉnh Sông Trà',
  url: 'https://songtra.example.vn',
  language: 'vi',
  timeZone: 'Asia/Ho_Chi_Minh',
  imprint: {},
  lists: { front: 12, newest: 8, block: 4, feed: 20 },
  links: [],
  menu: [],
  services: [],
  banners: [],
  hooks: {},
  preview: false,
};

export const tree: readonly Section[] = [
  { id: 'thoi-su', title: 'Thời sự', children: [] },
  {
    id: 'kinh-te',
    title: 'Kinh tế',
    children: [
      { id: 'nong-nghiep', title: 'Nông nghiệp', parent: 'kinh-te', children: [] },
      { id: 'cong-thuong', title: 'Công thương', parent: 'kinh-te', children: [] },
    ],
  },
  { id: 'giao-duc', title: 'Giáo dục', summary: 'Tin ngành giáo dục', children: [] },
];

export const sectionIds = ['thoi-su', 'kinh-te', 'nong-nghiep', 'cong-thuong', 'giao-duc'];

/** `2022-08-03` or `2022-08-03 14:30`, seven hours east of Greenwich. */
export function moment(text: string): Moment {
  const [day = '', time] = text.split(' ');
  const instant = Date.parse(`${day}T${time ?? '00:00'}+07:00`);
  return time ? { day, time, instant } : { day, instant };
}

export function article(id: string, date: string, over: Partial<Article> = {}): Article {
  const [section = '', slug = ''] = id.split('/');
  return {
    id,
    section,
    slug,
    title: `Chuyện ở ${slug}`,
    date: moment(date),
    summary: '',
    authors: [],
    sources: [],
    tags: [],
    featured: false,
    related: [],
    corrections: [],
    attachments: [],
    fingerprint: '',
    ...over,
  };
}

export function portalOf(articles: readonly Article[], over: Partial<PortalContent> = {}): Portal {
  const now = Date.parse('2026-11-20T00:00Z');
  return createPortal({ site, sections: tree, articles, pages: [], now, ...over });
}

export function channelOf(articles: readonly Article[]): Channel {
  return {
    kind: 'section',
    id: 'thoi-su',
    title: 'Thời sự',
    url: '/thoi-su/',
    articles: articles.toSorted(compareOldestFirst),
  };
}

/** `count` articles of one section, `hours` apart from `start` on, oldest first. */
export function run(count: number, start = '2021-01-01 06:00', hours = 24): Article[] {
  const first = moment(start).instant;
  return Array.from({ length: count }, (_, index) =>
    article(`thoi-su/tin-${index + 1}`, dateAt(first + index * hours * 3_600_000)),
  );
}

/** Text of an instant for {@link moment}. */
export function dateAt(instant: number): string {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

export const ids = (articles: readonly Pick<Article, 'id'>[]): string[] =>
  articles.map(({ id }) => id);

const tagNames = ['Chuyển đổi số', 'Nông thôn mới', 'Y tế cơ sở', 'Du lịch', 'Thủy sản'];
export const tags = tagNames.map((name, index) => ({ id: `tu-${index + 1}`, name }));

const dates = fc
  .tuple(
    fc.integer({ min: 0, max: 3 * 365 + 200 }),
    fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
  )
  .map(([day, minute]) => {
    const text = dateAt(moment('2020-03-01').instant + day * 86_400_000 + (minute ?? 0) * 60_000);
    return minute === undefined ? text.slice(0, 10) : text;
  });

/** Articles over some four years, bare days and ties among them, in no order. */
export function someArticles(
  sections: readonly string[],
  lengths: { minLength?: number; maxLength: number },
): fc.Arbitrary<Article[]> {
  const one = fc.record({
    section: fc.constantFrom(...sections),
    date: dates,
    featured: fc.boolean(),
    pinnedUntil: fc.option(fc.constantFrom(0, Number.POSITIVE_INFINITY), { nil: undefined }),
    tags: fc.subarray(tags, { maxLength: 2 }),
  });
  return fc
    .array(one, { size: 'max', ...lengths })
    .map((all) =>
      all.map(({ section, date, ...over }, index) =>
        article(`${section}/tin-${(index * 7919) % 1000}`, date, over),
      ),
    );
}

export const someDate = dates;
