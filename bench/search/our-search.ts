import { readQuestion } from '#search/question.ts';
import { openSearch } from '../../tests/support/search.ts';
import { type Contender, DEPTH } from './contender.ts';
import type { NewsArticle } from './news.ts';

/** The search of a built portal, asked as its page asks it. */
export async function openOurs(
  name: string,
  articles: readonly NewsArticle[],
  out: string,
): Promise<Contender> {
  const ids = new Map(articles.map(({ id, url }) => [url, id]));
  const search = await openSearch(out);
  return {
    name,
    async ask(words) {
      const question = readQuestion(new URLSearchParams({ q: words }));
      const { results } = await search.ask(question, { show: DEPTH });
      return results.map(({ url }) => ids.get(url) ?? url);
    },
    stop: () => search.stop(),
  };
}
