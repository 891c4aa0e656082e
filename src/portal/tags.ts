import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import { tagUrl } from './urls.ts';

/**
 * The channel of each tag by id, in the order of ids. A tag is called what its oldest article calls it, so that a newly
 * published spelling renames nothing.
 *
 * @param articles oldest first
 */
export function tagChannels(articles: readonly Article[]): Map<string, Channel> {
  const names = new Map<string, string>();
  const tagged = new Map<string, Article[]>();
  for (const article of articles) {
    for (const { id, name } of article.tags) {
      const run = tagged.get(id);
      if (!run) {
        names.set(id, name);
        tagged.set(id, [article]);
      } else if (run.at(-1) !== article) run.push(article);
    }
  }
  const ids = [...tagged.keys()].sort();
  return new Map(
    ids.map((id) => [
      id,
      {
        kind: 'tag',
        id,
        title: names.get(id) as string,
        url: tagUrl(id),
        articles: tagged.get(id) as Article[],
      },
    ]),
  );
}
