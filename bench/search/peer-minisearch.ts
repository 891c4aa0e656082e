import MiniSearch from 'minisearch';
import { cleanText } from '#text/clean.ts';
import { fold } from '#text/fold.ts';
import { type Contender, DEPTH } from './contender.ts';
import type { NewsArticle } from './news.ts';

/**
 * MiniSearch over folded syllables, any of which may be missing, ranked by its BM25. A reader would download the whole
 * index.
 *
 * @param pairs neighbouring syllables are tokens too
 */
export function openMiniSearch(
  articles: readonly NewsArticle[],
  { pairs }: { pairs: boolean },
): Contender {
  const search = new MiniSearch({
    fields: ['title', 'lead', 'body'],
    tokenize: pairs ? withPairs : syllables,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR' },
  });
  search.addAll(
    articles.map(({ id, title, lead, body }) => ({
      id,
      title: cleanText(title),
      lead: cleanText(lead),
      body: cleanText(body),
    })),
  );
  return {
    name: pairs ? 'MiniSearch, folded + pairs' : 'MiniSearch, folded',
    ask: async (words) =>
      search
        .search(cleanText(words))
        .slice(0, DEPTH)
        .map(({ id }) => String(id)),
    stop: async () => {},
  };
}

/** Folding also makes one of both tone placements. */
function syllables(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((syllable) => syllable !== '');
}

function withPairs(text: string): string[] {
  const all = syllables(text);
  return [...all, ...all.slice(1).map((syllable, at) => `${all[at]} ${syllable}`)];
}
