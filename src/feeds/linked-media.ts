import type { AudioObject, VideoObject } from 'schema-dts';
import type { Article } from '#portal/article.ts';
import { isoInstant } from '#portal/date-text.ts';
import type { Site } from '#portal/site.ts';
import { absolute } from '#portal/urls.ts';

/** A film or a sound of a body, as `src/markdown` tells of it. */
export interface LinkedMedium {
  kind: 'film' | 'sound';
  /** May be empty. */
  name: string;
  href: string;
  embed?: string;
  picture?: string;
  transcript?: string;
}

/** The films and sounds of an article, as parts of its linked data; what has no name goes by the article's. */
export function playedData(
  site: Site,
  article: Article,
  media: readonly LinkedMedium[],
): { video?: VideoObject[]; audio?: AudioObject[] } {
  const common = ({ name, href, embed, transcript }: LinkedMedium) => ({
    name: name || article.title,
    uploadDate: isoInstant(article.date),
    ...(embed ? { embedUrl: embed, url: href } : { contentUrl: absolute(site, href) }),
    ...(transcript && { transcript }),
  });
  const video = media
    .filter(({ kind }) => kind === 'film')
    .map((film) => ({
      '@type': 'VideoObject' as const,
      ...common(film),
      // Astro's own addresses begin at the host, the portal's at the portal.
      ...(film.picture && { thumbnailUrl: new URL(film.picture, site.url).href }),
    }));
  const audio = media
    .filter(({ kind }) => kind === 'sound')
    .map((sound) => ({ '@type': 'AudioObject' as const, ...common(sound) }));
  return { ...(video.length > 0 && { video }), ...(audio.length > 0 && { audio }) };
}
