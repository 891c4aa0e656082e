import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import type { Page } from './page.ts';

/** So many articles of its event stand below an article. */
export const EVENT_NEWS = 5;

/**
 * The channel of each event by id, in the order of ids; an event that no article is of yet has a page too.
 *
 * @param events their pages, `su-kien/bao-so-9`
 * @param articles oldest first
 */
export function eventChannels(
  events: readonly Page[],
  articles: readonly Article[],
): Map<string, Channel> {
  const runs = Map.groupBy(articles, ({ event }) => event);
  return new Map(
    events
      .map(({ id: path, title, lead }): [string, Channel] => {
        const id = path.slice(path.indexOf('/') + 1);
        const summary = lead && { summary: lead };
        return [
          id,
          { kind: 'event', id, title, ...summary, url: `/${path}/`, articles: runs.get(id) ?? [] },
        ];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * "Theo dòng sự kiện": what came before an article in its event, newest first. What comes later is not here: a story that
 * goes on must not rewrite its past.
 *
 * @param articles those of the event, oldest first
 */
export function eventNewsOf(articles: readonly Article[], { id }: Article): Article[] {
  const index = articles.findIndex((each) => each.id === id);
  return articles.slice(Math.max(0, index - EVENT_NEWS), index).reverse();
}
