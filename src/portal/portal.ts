import { addressesOf } from './addresses.ts';
import { type Archive, archiveOf } from './archive.ts';
import type { Article } from './article.ts';
import { authorChannels } from './authors.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import type { Channel } from './channel.ts';
import { type CorrectionLine, correctionsOf } from './corrections.ts';
import type { DocumentText } from './document.ts';
import { eventChannels, eventNewsOf } from './events.ts';
import { blockOf, type Front, frontOf } from './front.ts';
import { type Home, homeOf } from './home.ts';
import type { MatesMemory } from './mates.ts';
import { newerNewsOf } from './newer-news.ts';
import { type Notices, noticesOf } from './notices.ts';
import { type OlderNews, olderNewsOf } from './older-news.ts';
import { once, oncePer } from './once.ts';
import { compareOldestFirst, newestOf } from './order.ts';
import type { Notice, Page } from './page.ts';
import { type Register, registerOf } from './register.ts';
import { createRelated } from './related.ts';
import type { Section } from './section.ts';
import { flatSections, sectionChannels, sectionPath } from './sections.ts';
import type { Site } from './site.ts';
import { tagChannels } from './tags.ts';
import { eventUrl, pageUrl } from './urls.ts';

/** What a portal is made of: only articles that readers (or a preview) may see. */
export interface PortalContent {
  site: Site;
  /** The tree, in menu order. */
  sections: readonly Section[];
  /** In any order; each stands under one of the sections. */
  articles: readonly Article[];
  pages: readonly Page[];
  /** The pages of events. */
  events?: readonly Page[];
  notices?: readonly Notice[];
  documents?: readonly DocumentText[];
  /** Articles that were taken back; they are not among the others. */
  retracted?: readonly Article[];
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
  /** Articles that were taken back, by id; they stand in no list. */
  retracted: readonly Article[];
  article(id: string): Article | undefined;
  section(id: string): Section | undefined;
  /** From the first level down to the section, itself included. */
  sectionPath(id: string): readonly Section[];
  /** The articles of one section as a channel; throws for an unknown id. */
  channel(sectionId: string): Channel;
  /** Channels of all sections in menu order, then of all tags, events and authors by id. */
  channels(): readonly Channel[];
  /** Channels of all tags, by id. */
  tags(): readonly Channel[];
  /** Channels of all events that have a page, by id. */
  events(): readonly Channel[];
  /** The text of an event's page, by its id. */
  eventPage(id: string): Page | undefined;
  /** Channels of all authors, by id. */
  authors(): readonly Channel[];
  front(channel: Channel): Front;
  /** Bundles of a channel, and the index over them. */
  archive(channel: Channel): Archive;
  olderNews(article: Article): OlderNews;
  newerNews(article: Article): readonly Article[];
  /** The event of an article, and "Theo dòng sự kiện"; undefined where it is of none that has a page. */
  eventNews(article: Article): { channel: Channel; articles: readonly Article[] } | undefined;
  /** "Đọc thêm": none of what the article's page already lists as newer and older news or as its event's. */
  related(article: Article): readonly Article[];
  home(): Home;
  notices(): Notices;
  register(): Register;
  /** "Đính chính", the latest first. */
  corrections(): readonly CorrectionLine[];
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
  const ofAuthors = once(() => [...authorChannels(articles).values()]);
  const ofEvents = once(() => eventChannels(content.events ?? [], articles));
  const retracted = (content.retracted ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
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

  const eventNews = (article: Article) => {
    const of = ofEvents().get(article.event ?? '');
    return of && { channel: of, articles: eventNewsOf(of.articles, article) };
  };

  const portal: Omit<Portal, 'hasPage'> = {
    site,
    now,
    sections: content.sections,
    pages,
    articles,
    retracted,
    article: (id) => byId.get(id),
    section: (id) => sections.get(id),
    sectionPath: (id) => sectionPath(sections, id),
    channel,
    channels: once(() => [
      ...ofSections.values(),
      ...ofTags(),
      ...ofEvents().values(),
      ...ofAuthors(),
    ]),
    tags: ofTags,
    events: once(() => [...ofEvents().values()]),
    eventPage: (id) => content.events?.find((page) => pageUrl(page.id) === eventUrl(id)),
    authors: ofAuthors,
    front: oncePer((of) => frontOf(archive(of), childrenOf(of), site.lists)),
    archive,
    olderNews,
    newerNews,
    eventNews,
    related: (article) => {
      const shown = [
        ...newerNews(article),
        ...olderNews(article).articles,
        ...(eventNews(article)?.articles ?? []),
      ];
      return relatedTo().of(article, new Set(shown.map(({ id }) => id)));
    },
    home: once(() => {
      const blocks = (length: number) =>
        content.sections.map(({ id }) => blockOf(channel(id), childrenOf(channel(id)), length));
      return homeOf(articles, blocks, site.lists, now);
    }),
    notices: once(() => noticesOf(content.notices ?? [], now)),
    register: once(() => registerOf(content.documents ?? [], now)),
    corrections: once(() => correctionsOf(articles, retracted)),
    calendar: once(() => calendarOf(articles)),
    newest: (count, of) =>
      newestOf(of ? [of, ...childrenOf(of)].map((each) => each.articles) : [articles], count),
  };
  const addresses = once(() => addressesOf(portal));
  return { ...portal, hasPage: (url) => addresses().has(url.replace(/[?#].*$/s, '')) };
}
