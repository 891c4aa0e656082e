import { readQuestion } from '#search/question.ts';
import { openSearch } from '../../tests/support/search.ts';
import type { Contender } from './contender.ts';
import { DEPTH } from './measures.ts';
import type { NewsArticle } from './news.ts';

/** The search of a built portal, asked as its page asks it. */
export async function openOurs(
  name: string,
  articles: readonly NewsArticle[],
  out: string,
): Promise<Contender> {
  const ids = new Map(articles.map(({ id, url }) => [url, id]));
  const plain = globalThis.fetch;
  globalThis.fetch = patient(plain);
  const search = await openSearch(out);
  return {
    name,
    async ask(words) {
      const question = readQuestion(new URLSearchParams({ q: words }));
      const { results } = await search.ask(question, { show: DEPTH });
      return results.map(({ url }) => ids.get(url) ?? url);
    },
    async stop() {
      await search.stop();
      globalThis.fetch = plain;
    },
  };
}

/** A server closes connections that idle, now and then just as one is taken up again. */
function patient(plain: typeof fetch): typeof fetch {
  return async (...request) => {
    try {
      return await plain(...request);
    } catch {
      return plain(...request);
    }
  };
}
