import type { Article } from './article.ts';
import type { Day, Moment } from './moment.ts';
import { archiveYearUrl, bundleUrl } from './urls.ts';

/** Articles in a full bundle. Never a setting: another number would move every archived link. */
export const BUNDLE_SIZE = 20;

/** A neighbouring part of the archive: a bundle, or a year of the archive's index when there is no number. */
export interface BundleLink {
  url: string;
  year: string;
  number?: number;
}

/** Whatever is kept by days: articles, documents. */
interface Dated {
  date: Moment;
}

/**
 * A permanent slice of a channel's archive. It depends on the channel's articles of its year only, except that its links
 * know which years exist next to its own.
 */
export interface Bundle<Item extends Dated = Article> {
  year: string;
  /** From 1, oldest first, within its year. */
  number: number;
  url: string;
  /** Oldest first, 1 to {@link BUNDLE_SIZE}. */
  articles: readonly Item[];
  firstDay: Day;
  lastDay: Day;
  /**
   * The bundle before. Before the first of a year it is that earlier year on the archive's index: naming its last bundle
   * would make this page change with every bundle the earlier year gains or loses.
   */
  older?: BundleLink;
  /** The bundle after; after the last of a year, the first of the next year that has one. */
  newer?: BundleLink;
}

/** All bundles of a channel, oldest first. @param channel its articles, or whatever it holds, oldest first */
export function bundlesOf<Item extends Dated>(channel: {
  url: string;
  articles: readonly Item[];
}): Bundle<Item>[] {
  const years = [...Map.groupBy(channel.articles, (article) => article.date.day.slice(0, 4))];
  const link = (year: string, number: number): BundleLink => ({
    url: bundleUrl(channel, year, number),
    year,
    number,
  });
  const yearLink = (year: string): BundleLink => ({ url: archiveYearUrl(channel, year), year });
  return years.flatMap(([year, articles], index) => {
    const before = years[index - 1];
    const after = years[index + 1];
    const slices = slicesOf(articles);
    return slices.map((slice, place): Bundle<Item> => {
      const number = place + 1;
      const first = number === 1;
      const last = number === slices.length;
      return {
        year,
        number,
        url: bundleUrl(channel, year, number),
        articles: slice,
        firstDay: (slice[0] as Item).date.day,
        lastDay: (slice.at(-1) as Item).date.day,
        older: first ? before && yearLink(before[0]) : link(year, number - 1),
        newer: last ? after && link(after[0], 1) : link(year, number + 1),
      };
    });
  });
}

function slicesOf<Item>(articles: readonly Item[]): Item[][] {
  const count = Math.ceil(articles.length / BUNDLE_SIZE);
  return Array.from({ length: count }, (_, place) =>
    articles.slice(place * BUNDLE_SIZE, (place + 1) * BUNDLE_SIZE),
  );
}
