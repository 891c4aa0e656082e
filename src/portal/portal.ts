import { addressesOf } from './addresses.ts';
import { type Archive, archiveOf } from './archive.ts';
import type { Article } from './article.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import type { Channel } from './channel.ts';
import { blockOf, type Front, frontOf } from './front.ts';
import { type Home, homeOf } from './home.ts';
import type { MatesMemory } from './mates.ts';
import { newerNewsOf } from './newer-news.ts';
import { type OlderNews, olderNewsOf } from './older-news.ts';
import { once, oncePer } from './once.ts';
import { compareOldestFirst, newestOf } from './order.ts';
import type { Page } from './page.ts';
import { createRelated } from './related.ts';
import type { Section } from './section.ts';
import { flatSections, sectionChannels, sectionPath } from './sections.ts';
import type { Site } from './site.ts';
import { tagChannels } from './tags.ts';

/** What a portal is made of: only articles that readers (or a preview) may see. */
export interface PortalContent {
  site: Site;
  /** The tree, in menu order. */
  sections: readonly Section[];
  /** In any order; each stands under one of the sections. */
  articles: readonly Article[];
  pages: readonly Page[];
  /** The moment of the build, milliseconds. */
  now: number;
  /** Given all articles, oldest first: what is known of their mates from an earlier time. */
  matesMemory?: (articles: readonly Article[]) => MatesMemory;
}

/** The whole portal, ready to be asked for what each page shows. Answers are computed when first asked for. */
export interface Portal {
  site: Site;
  now: number;
  /** The tree of sections, in menu order. */
  sections: readonly Section[];
  pages: readonly Page[];
  /** Oldest first. */
  articles: readonly Article[];
  article(id: string): Article | undefined;
  section(id: string): Section | undefined;
  /** From the first level down to the section, itself included. */
  sectionPath(id: string): readonly Section[];
  /** The articles of one section as a channel; throws for an unknown id. */
  channel(sectionId: string): Channel;
  /** Channels of all sections in menu order, then of all tags by id. */
  channels(): readonly Channel[];
  /** Channels of all tags, by id. */
  tags(): readonly Channel[];
  front(channel: Channel): Front;
  /** Bundles of a channel, and the index over them. */
  archive(channel: Channel): Archive;
  olderNews(article: Article): OlderNews;
  newerNews(article: Article): readonly Article[];
  /** "Đọc thêm": none of what the article's page already lists as newer and older news. */
  related(article: Article): readonly Article[];
  home(): Home;
  /** Days and months that have news. */
  calendar(): Calendar;
  /** Whether a URL, with or without query and anchor, is one that readers can open. */
  hasPage(url: string): boolean;
  /** For feeds and the like: newest first, of the portal or of one channel with its children. */
  newest(count: number, channel?: Channel): readonly Article[];
}

/**
 * @example
 * const portal = createPortal({ site, sections, articles, pages, now });
 * portal.olderNews(article).pager?.lastUrl // '/thoi-su/luu-tru/2006/1/'
 */
export function createPortal(content: PortalContent): Portal {
  const { site, now, pages } = content;
  const articles = content.articles.toSorted(compareOldestFirst);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const sections = new Map(flatSections(content.sections).map((each) => [each.id, each]));
  const ofSections = sectionChannels(content.sections, articles);
  const ofTags = once(() => [...tagChannels(articles).values()]);
  const archive = oncePer(archiveOf);
  const places = oncePer(
    (channel: Channel) => new Map(channel.articles.map(({ id }, index) => [id, index])),
  );

  const channel = (id: string): Channel => {
    const found = ofSections.get(id);
    if (!found) throw new Error(`No section ${id}`);
    return found;
  };
  const childrenOf = ({ kind, id }: Channel): Channel[] =>
    kind === 'section' ? (sections.get(id)?.children ?? []).map((child) => channel(child.id)) : [];
  const relatedTo = once(() => createRelated(articles, content.matesMemory?.(articles)));
  const placeOf = ({ id, section }: Article): number => {
    const index = places(channel(section)).get(id);
    if (index === undefined) throw new Error(`No article ${id}`);
    return index;
  };
  const olderNews = (article: Article) =>
    olderNewsOf(archive(channel(article.section)), placeOf(article));
  const newerNews = (article: Article) =>
    newerNewsOf(channel(article.section).articles, placeOf(article));

  const portal: Omit<Portal, 'hasPage'> = {
    site,
    now,
    sections: content.sections,
    pages,
    articles,
    article: (id) => byId.get(id),
    section: (id) => sections.get(id),
    sectionPath: (id) => sectionPath(sections, id),
    channel,
    channels: once(() => [...ofSections.values(), ...ofTags()]),
    tags: ofTags,
    front: oncePer((of) => frontOf(archive(of), childrenOf(of), site.lists)),
    archive,
    olderNews,
    newerNews,
    related: (article) => {
      const shown = [...newerNews(article), ...olderNews(article).articles];
      return relatedTo().of(article, new Set(shown.map(({ id }) => id)));
    },
    home: once(() => {
      const blocks = (length: number) =>
        content.sections.map(({ id }) => blockOf(channel(id), childrenOf(channel(id)), length));
      return homeOf(articles, blocks, site.lists, now);
    }),
    calendar: once(() => calendarOf(articles)),
    newest: (count, of) =>
      newestOf(of ? [of, ...childrenOf(of)].map((each) => each.articles) : [articles], count),
  };
  const addresses = once(() => addressesOf(portal));
  return { ...portal, hasPage: (url) => addresses().has(url.replace(/[?#].*$/s, '')) };
}
