import type { Link, MenuItem } from './site.ts';
import { homeUrl } from './urls.ts';

/**
 * How an entry of the menu stands to a page: `page` leads to it, `true` to something above it, by the address, by the sections
 * that it stands in, or by the entries below.
 *
 * @param url of the page; none for the 404 page
 * @param within URLs of the sections that the page stands in
 * @example markOf({ title: 'Văn bản', url: '/van-ban/' }, '/van-ban/27-ct-tu/', []) // 'true'
 */
export function markOf(
  entry: Link & Partial<Pick<MenuItem, 'children'>>,
  url: string | undefined,
  within: readonly string[],
): 'page' | 'true' | undefined {
  if (url === undefined) return undefined;
  if (entry.url === url) return 'page';
  const isAbove = entry.url !== homeUrl() && url.startsWith(entry.url);
  const isParent = (entry.children ?? []).some((child) => markOf(child, url, within));
  return isAbove || isParent || within.includes(entry.url) ? 'true' : undefined;
}

/** The entry of the portal's own that the menu has above a page. */
export function aboveInMenu(menu: readonly MenuItem[], url: string): Link[] {
  const item = menu.find(({ children }) => children.some((child) => child.url === url));
  return item?.url.startsWith('/') && item.url !== url
    ? [{ title: item.title, url: item.url }]
    : [];
}
