import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import { newestOf } from './order.ts';
import { type Pager, pagerOf } from './pager.ts';

/** The newest of one channel as a front shows it. */
export interface Block {
  channel: Channel;
  /** Newest first. */
  articles: readonly Article[];
}

/** The front of a channel: the only page that counts its bundles. */
export interface Front extends Block {
  /** Numbers into the channel's own bundles, 1 = the newest; absent without bundles. */
  pager?: Pager;
  /** How many bundles there are. */
  bundleCount: number;
  /** One for each child that has news, in menu order. */
  blocks: readonly Block[];
}

/** @param children channels whose articles the front shows too */
export function frontOf(
  archive: Archive,
  children: readonly Channel[],
  lengths: { front: number; block: number },
): Front {
  const { channel, bundles } = archive;
  return {
    ...blockOf(channel, children, lengths.front),
    pager: pagerOf(
      bundles.toReversed().map((bundle) => bundle.url),
      bundles[0],
    ),
    bundleCount: bundles.length,
    blocks: children
      .map((child) => blockOf(child, [], lengths.block))
      .filter((block) => block.articles.length > 0),
  };
}

export function blockOf(channel: Channel, children: readonly Channel[], length: number): Block {
  const runs = [channel, ...children].map((each) => each.articles);
  return { channel, articles: newestOf(runs, length) };
}
