import type { Article } from './article.ts';
import { createMates, type Mate, type MatesMemory } from './mates.ts';

/** Cards under "Đọc thêm". */
export const RELATED_CARDS = 4;

/** A list never shows what came later than that after its own article (milliseconds). */
export const RELATED_FORWARD = 90 * 86_400_000;

/** How many older articles may show a new one: so many pages at most change because of it. */
export const RELATED_SPREAD = 10;

/** "Đọc thêm": other articles on the same matter, from any section. */
export interface Related {
  /**
   * At most four, best first: those the editor named, then same event, then shared tags, then words; often
   * fewer. `shown` holds the ids that the page lists already; they and the article itself never come.
   */
  of(article: Article, shown: ReadonlySet<string>): Article[];
}

/**
 * Finds related articles among `articles` (all published ones, oldest first). Work is done when first asked for.
 *
 * Every two articles are judged once, from the newer one and by what is older than its month. The older one shows
 * the newer only when it is among the newer's ten best mates: a new article changes ten lists at most and the
 * weight of nothing on any other, whatever the size of the portal. What the editor names comes from any time.
 *
 * @example createRelated(articles).of(article, new Set(['thoi-su/le-khanh-thanh']))
 */
export function createRelated(articles: readonly Article[], memory?: MatesMemory): Related {
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const mates = createMates(articles, memory);
  const older: (readonly Mate[] | undefined)[] = [];
  /** For each article the later ones that chose it. */
  const later: Mate[][] = articles.map(() => []);

  function judge(index: number): readonly Mate[] {
    const known = older[index];
    if (known) return known;
    const found = mates.olderThan(index);
    for (const { index: mate, closeness } of found.slice(0, RELATED_SPREAD)) {
      if (instant(index) - instant(mate) > RELATED_FORWARD) continue;
      later[mate]?.push({ index, closeness });
    }
    older[index] = found;
    return found;
  }

  const instant = (index: number) => (articles[index] as Article).date.instant;

  return {
    of(article, shown) {
      const place = places.get(article.id);
      if (place === undefined) return [];
      const end = article.date.instant + RELATED_FORWARD;
      for (let next = place + 1; next < articles.length && instant(next) <= end; next++)
        judge(next);
      const found = [...judge(place), ...(later[place] as Mate[])].sort(
        (a, b) => b.closeness - a.closeness || b.index - a.index,
      );
      const named = article.related.flatMap((id) => places.get(id) ?? []);
      return [...new Set([...named, ...found.map(({ index }) => index)])]
        .filter((index) => index !== place)
        .map((index) => articles[index] as Article)
        .filter(({ id }) => !shown.has(id))
        .slice(0, RELATED_CARDS);
    },
  };
}
