import type { Bundle } from './bundle.ts';

/** The most page numbers a pager prints. */
export const PAGER_LENGTH = 10;

export interface PageLink {
  number: number;
  url: string;
}

/** The row "Trang đầu 1 2 3 … Trang cuối". All its links lead into the permanent archive. */
export interface Pager {
  /** 1 = newest; 1 to {@link PAGER_LENGTH} of them. */
  pages: readonly PageLink[];
  /** Where "Trang đầu" leads: the link of number 1. */
  firstUrl: string;
  /** Where "Trang cuối" leads: the oldest bundle. */
  lastUrl: string;
}

/** A pager over links that are newest first; none without links. */
export function pagerOf(
  urls: readonly string[],
  oldest: Pick<Bundle, 'url'> | undefined,
): Pager | undefined {
  const [firstUrl] = urls;
  if (firstUrl === undefined || !oldest) return undefined;
  const pages = urls.slice(0, PAGER_LENGTH).map((url, index) => ({ number: index + 1, url }));
  return { pages, firstUrl, lastUrl: oldest.url };
}
