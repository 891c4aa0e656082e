import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import type { Bundle } from './bundle.ts';
import { type Card, cardOf } from './card.ts';
import type { Channel } from './channel.ts';
import type { Front } from './front.ts';
import type { OlderNews } from './older-news.ts';
import type { Portal } from './portal.ts';

/** What any page may show besides its own view; a change here touches every page. */
export type Frame = Pick<Portal, 'site' | 'sections' | 'section' | 'sectionPath' | 'pages'>;

/** A channel as a heading and links name it. */
export type ChannelHead = Omit<Channel, 'articles'>;

/**
 * All that the page of an article shows besides frame and body. Views are plain data, and a page is made from nothing else:
 * so two equal views make the same page, and the build knows by them which pages it need not render again.
 */
export interface ArticleView {
  article: Article;
  channel: ChannelHead;
  /** Newest first, as the two below. */
  newer: readonly Article[];
  older: OlderNews;
  related: readonly Article[];
  /** Under which it is shared, where it has no picture. */
  card?: Card;
  /** The event it is of, with what came before it there, newest first. */
  event?: { channel: ChannelHead; articles: readonly Article[] };
}

export interface BundleView {
  channel: ChannelHead;
  bundle: Bundle;
}

export interface FrontView extends Omit<Front, 'channel' | 'blocks'> {
  channel: ChannelHead;
  blocks: readonly { channel: ChannelHead; articles: readonly Article[] }[];
}

/** The index of a channel's archive. */
export interface ArchiveView extends Pick<Archive, 'url'> {
  channel: ChannelHead;
  /** Newest first, and so are the bundles of each. */
  years: readonly { year: string; anchor: string; bundles: readonly BundleLine[] }[];
}

export interface BundleLine extends Pick<Bundle, 'url' | 'firstDay' | 'lastDay'> {
  /** How many articles it holds. */
  count: number;
}

export function articleView(portal: Portal, article: Article): ArticleView {
  const event = portal.eventNews(article);
  const channel = headOf(portal.channel(article.section));
  const card = cardOf(article, channel, portal.site);
  return {
    article,
    channel,
    newer: portal.newerNews(article),
    older: portal.olderNews(article),
    related: portal.related(article),
    ...(card && { card }),
    ...(event && { event: { ...event, channel: headOf(event.channel) } }),
  };
}

export function bundleView(channel: Channel, bundle: Bundle): BundleView {
  return { channel: headOf(channel), bundle };
}

export function frontView(portal: Portal, channel: Channel): FrontView {
  const { blocks, ...front } = portal.front(channel);
  return {
    ...front,
    channel: headOf(channel),
    blocks: blocks.map((block) => ({ ...block, channel: headOf(block.channel) })),
  };
}

export function archiveView(portal: Portal, channel: Channel): ArchiveView {
  const { url, years } = portal.archive(channel);
  return {
    url,
    channel: headOf(channel),
    years: years.map(({ bundles, ...year }) => ({ ...year, bundles: bundles.map(lineOf) })),
  };
}

function lineOf({ url, firstDay, lastDay, articles }: Bundle): BundleLine {
  return { url, firstDay, lastDay, count: articles.length };
}

function headOf({ articles: _, ...head }: Channel): ChannelHead {
  return head;
}
