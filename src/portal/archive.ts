import type { Article } from './article.ts';
import { type Bundle, bundlesOf } from './bundle.ts';
import type { Channel } from './channel.ts';
import { once } from './once.ts';
import { archiveUrl, yearAnchor } from './urls.ts';

/** One year on the index of a channel's archive. */
export interface ArchiveYear {
  year: string;
  /** `id` attribute of the year on the index page; bundles link to it. */
  anchor: string;
  /** Newest first. */
  bundles: readonly Bundle[];
}

/** The permanent archive of a channel; the data of its index page. */
export interface Archive {
  channel: Channel;
  /** URL of the index. */
  url: string;
  /** Newest first. */
  years: readonly ArchiveYear[];
  /** All bundles, oldest first. */
  bundles: readonly Bundle[];
  /** The bundle that holds an article of the channel. */
  bundleOf(article: Pick<Article, 'id'>): Bundle;
}

export function archiveOf(channel: Channel): Archive {
  const bundles = bundlesOf(channel);
  const years = Map.groupBy(bundles.toReversed(), (bundle) => bundle.year);
  const holding = once(
    () => new Map(bundles.flatMap((bundle) => bundle.articles.map(({ id }) => [id, bundle]))),
  );
  return {
    channel,
    url: archiveUrl(channel),
    years: [...years].map(([year, of]) => ({ year, anchor: yearAnchor(year), bundles: of })),
    bundles,
    bundleOf({ id }) {
      const bundle = holding().get(id);
      if (!bundle) throw new Error(`Article ${id} is not in the archive of ${channel.url}`);
      return bundle;
    },
  };
}
