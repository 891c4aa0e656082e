import type { Article } from './article.ts';
import { digest64 } from './digest.ts';
import { isDrawing } from './picture.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';
import { cardUrl } from './urls.ts';

/** The picture under which an article without one of its own is shared: what is printed on it, and where it lies. */
export interface Card {
  /** Its name tells what is printed on it, so that hosts and readers may keep it for good. */
  url: string;
  /** Of all that is printed on it: equal ones belong to equal pictures. */
  digest: string;
  title: string;
  section: string;
  /** Name of the portal. */
  site: string;
  /** `songtra.example.vn` */
  host: string;
}

/** Pixels of every card. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Goes up whenever cards look different, as the name of a card belongs to one picture for ever. */
const LOOK = 1;

/**
 * @returns undefined for an article with a picture that can be shared
 * @example cardOf(article, { title: 'Thời sự' }, site)?.url // '/_the/thoi-su/khanh-thanh-cau_1x0c7lk9d2h3a.png'
 */
export function cardOf(
  { id, title, picture }: Pick<Article, 'id' | 'title' | 'picture'>,
  section: Pick<Section, 'title'>,
  site: Pick<Site, 'name' | 'url'>,
): Card | undefined {
  if (picture && !isDrawing(picture.image)) return undefined;
  const text = { title, section: section.title, site: site.name, host: new URL(site.url).host };
  const digest = digest64(JSON.stringify([LOOK, ...Object.values(text)]));
  return { url: cardUrl(id, digest), digest, ...text };
}
