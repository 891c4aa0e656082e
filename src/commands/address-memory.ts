import { addressesOf, writeAddresses } from '#content/folder/known-addresses.ts';
import type { Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import type { Settings } from './settings.ts';

/**
 * Keeps the addresses of a portal that readers have got, so that the next build can tell which of them are lost. What moved
 * without a redirect stays in the list, and in the report, until there is one.
 */
export function rememberAddresses(
  { articles, pages, moved = [] }: Content,
  settings: Pick<Settings, 'cache' | 'drafts' | 'now'>,
): void {
  // What a preview shows has never been an address for readers.
  if (settings.drafts) return;
  const shown = <Entry extends Parameters<typeof isShown>[0]>(entries: readonly Entry[]) =>
    entries.filter((entry) => isShown(entry, settings));
  writeAddresses(settings.cache, [
    ...addressesOf('article', shown(articles)),
    ...addressesOf('page', shown(pages)),
    ...moved,
  ]);
}
