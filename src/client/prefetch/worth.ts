/** What an address of a page or link consists of. */
export type Address = Pick<Location, 'origin' | 'pathname' | 'search'>;

/** What is asked of a link. */
export interface Link extends Address {
  download: string;
  dataset: DOMStringMap;
}

/**
 * Whether a link leads to another page of the portal that a fetch would bring: not to a file, not to an answer of the search,
 * which is made in the browser, and not to a page of older news, which is read in place.
 */
export function isWorthFetching(link: Link, here: Address): boolean {
  const isPage = link.origin === here.origin && link.pathname.endsWith('/') && link.search === '';
  return isPage && link.pathname !== here.pathname && !link.download && !link.dataset.number;
}
