/** How many articles, and how long they are together. */
export interface Tally {
  articles: number;
  syllables: number;
}

/** Syllables of an article of medium length, in whole ones; none where there is no article. */
export function meanLength({ articles, syllables }: Tally): number | undefined {
  return articles === 0 ? undefined : Math.round(syllables / articles);
}

export const nothing: Tally = { articles: 0, syllables: 0 };

/**
 * Tallies by whatever an article belongs to, perhaps to several at once.
 *
 * @param lengthOf in syllables
 */
export function tallyBy<Article, Key>(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly Key[],
  lengthOf: (article: Article) => number,
): Map<Key, Tally> {
  const tallies = new Map<Key, Tally>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const before = tallies.get(key) ?? nothing;
      tallies.set(key, {
        articles: before.articles + 1,
        syllables: before.syllables + lengthOf(article),
      });
    }
  }
  return tallies;
}
