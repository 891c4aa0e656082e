import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { type Card, cardOf } from '#portal/card.ts';
import { pageCardOf } from '#portal/page-card.ts';
import { isDrawing } from '#portal/picture.ts';
import { flatSections } from '#portal/sections.ts';
import { words } from '#words/words.ts';
import type { ContentReader } from './portal.ts';

/** Wherever the portal begins: its address may have a path. */
const CARD = /\/_the\/([a-z0-9-]+\/[a-z0-9-]+)_[0-9a-z]+\.png$/;

/** Draws, while somebody edits, the picture under which an article is shared, when it is asked for. */
export function cards(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-cards',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const [, id] = CARD.exec(request.url ?? '') ?? [];
          if (id === undefined) return next();
          try {
            const card = cardAt(id, await reader.current(), settings);
            if (!card) return next();
            const { drawCard } = await import('#cards/card.ts');
            response.setHeader('Content-Type', 'image/png');
            response.end(await drawCard(card));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** As it is now: an older name shows the newest card. */
function cardAt(id: string, content: Content, settings: Settings): Card | undefined {
  const { site, sections, articles, pages } = content;
  const page = pages.find((each) => each.id === id && isShown(each, settings));
  if (site && page && page.kind !== 'page') {
    const { title, lead, image } = page.data;
    if (image && !isDrawing(image)) return undefined;
    return pageCardOf(page.kind, { id, title, ...(lead && { lead }) }, words(site.language), site);
  }
  const entry = articles.find((each) => each.id === id && isShown(each, settings));
  const section = flatSections(sections).find((each) => each.id === entry?.section);
  if (!site || !entry || !section) return undefined;
  const { image } = entry.data;
  if (image && !isDrawing(image)) return undefined;
  return cardOf({ id, title: entry.data.title }, section, site);
}
