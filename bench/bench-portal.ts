import { fingerprint } from '#content/fingerprint.ts';
import type { Article } from '#portal/article.ts';
import { createPortal, type Portal } from '#portal/portal.ts';
import { slugify } from '#text/slug.ts';

/** What of an article counts for lists. */
export interface Words {
  section: string;
  slug: string;
  title: string;
  /** Milliseconds. */
  instant: number;
  lead?: string;
  /** Plain text. */
  body: string;
  tags?: readonly string[];
  event?: string;
}

/** An article for the model without the way through files. */
export function benchArticle(words: Words): Article {
  const { section, slug, title, instant, lead, body, tags = [], event } = words;
  return {
    id: `${section}/${slug}`,
    section,
    slug,
    title,
    date: { day: new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10), instant },
    summary: lead ?? '',
    authors: [],
    sources: [],
    tags: tags.map((name) => ({ id: slugify(name), name })),
    event,
    featured: false,
    related: [],
    corrections: [],
    attachments: [],
    fingerprint: fingerprint(title, lead, body),
  };
}

/** A portal of these articles; its sections are theirs. */
export function benchPortal(articles: readonly Article[]): Portal {
  const ids = [...new Set(articles.map(({ section }) => section))].sort();
  return createPortal({
    site: {
      name: 'Đo lường',
      url: 'https://do-luong.example.vn',
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
    },
    sections: ids.map((id) => ({ id, title: id, children: [] })),
    articles,
    pages: [],
    now: Math.max(...articles.map(({ date }) => date.instant)),
  });
}
