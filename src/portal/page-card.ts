import { CARD_SIZE, type Card, cardOf } from './card.ts';
import type { Page } from './page.ts';
import type { Picture } from './picture.ts';
import type { Site } from './site.ts';
import { absolute } from './urls.ts';

/** Pages with a text of their own that are shared as articles are. */
export type SharedKind = 'event' | 'notice' | 'document';

/**
 * The picture under which a page is shared that has none: of a document its abstract below its number.
 *
 * @param labels what readers call an event and a notice
 */
export function pageCardOf(
  kind: SharedKind,
  { id, title, lead, picture }: Page,
  labels: { event: { label: string }; notice: { label: string } },
  site: Pick<Site, 'name' | 'url'>,
): Card | undefined {
  return kind === 'document'
    ? cardOf({ id, title: lead ?? title }, { title }, site)
    : cardOf({ id, title, ...(picture && { picture }) }, { title: labels[kind].label }, site);
}

/** A page's own picture, or its card, as those outside the portal are given it. */
export function sharedPicture(
  kind: SharedKind,
  page: Page,
  labels: Parameters<typeof pageCardOf>[2],
  site: Pick<Site, 'name' | 'url'>,
): Picture | undefined {
  const card = pageCardOf(kind, page, labels, site);
  if (!card) return page.picture;
  return { image: { url: absolute(site, card.url), ...CARD_SIZE }, alt: card.title };
}
