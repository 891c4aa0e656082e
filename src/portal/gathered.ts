import type { Article } from './article.ts';
import type { Channel, ChannelKind } from './channel.ts';

/** What an article is gathered under: a tag, an author. */
export interface Label {
  /** As it stands in URLs. */
  id: string;
  name: string;
}

/**
 * The channel of each label by id, in the order of ids. It is called what its oldest article calls it, so that a newly
 * published spelling renames nothing.
 *
 * @param articles oldest first
 */
export function gathered(
  kind: ChannelKind,
  articles: readonly Article[],
  labelsOf: (article: Article) => readonly Label[],
  urlOf: (id: string) => string,
): Map<string, Channel> {
  const names = new Map<string, string>();
  const runs = new Map<string, Article[]>();
  for (const article of articles) {
    for (const { id, name } of labelsOf(article)) {
      const run = runs.get(id);
      if (!run) {
        names.set(id, name);
        runs.set(id, [article]);
      } else if (run.at(-1) !== article) run.push(article);
    }
  }
  return new Map(
    [...runs.keys()].sort().map((id) => {
      const title = names.get(id) as string;
      return [id, { kind, id, title, url: urlOf(id), articles: runs.get(id) as Article[] }];
    }),
  );
}
