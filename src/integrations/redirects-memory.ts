import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import { addressesOf, writeAddresses } from '#content/folder/known-addresses.ts';
import { isShown } from '#content/shown.ts';
import type { ContentReader } from './portal.ts';

/**
 * Keeps the addresses of a build, so that the next one can tell which of them are lost. What moved without a redirect stays
 * in the list, and in the report, until there is one.
 */
export function redirectsMemory(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-redirects-memory',
    hooks: {
      'astro:build:done': async () => {
        // What a preview shows has never been an address for readers.
        if (settings.drafts) return;
        const { articles, pages, moved = [] } = await reader.current();
        writeAddresses(settings.cache, [
          ...addressesOf(
            'article',
            articles.filter((entry) => isShown(entry, settings)),
          ),
          ...addressesOf(
            'page',
            pages.filter((entry) => isShown(entry, settings)),
          ),
          ...moved,
        ]);
      },
    },
  };
}
