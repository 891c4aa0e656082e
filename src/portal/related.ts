import type { Article } from './article.ts';
import { createRarity } from './rarity.ts';

/** "Đọc thêm": other articles on the same matter, from any section. */
export interface Related {
  /**
   * At most four, best first; often fewer. `shown` holds the ids that the page lists already as newer and
   * older news; they and the article itself never come.
   */
  of(article: Article, shown: ReadonlySet<string>): Article[];
}

/** An older article seen from a newer one, with what joins them. */
interface Edge {
  older: number;
  /** 2 same event, 1 a shared tag, 0 words only. */
  tier: number;
  score: number;
}

const CARDS = 4;
const DAY = 86_400_000;
const FORWARD = 90 * DAY;
const BACK = 730 * DAY;
/** How many older articles may show a new one. */
const MATES = 10;
/** A list must stand when the page's own neighbours are taken out of it. */
const KEPT = MATES + CARDS + 13;
/** Same event or tag: the nearest that many are looked at. */
const NEAREST = 40;
const LEAST = 8;
const PER_TAG = 4;
const PUSH = 2;

/**
 * Finds related articles among `articles` (all published ones, oldest first). Indexes are built on first use.
 *
 * Every pair of articles is judged once, from the newer one, by what is older than its month; the older one
 * shows the newer only when it is among the newer's ten best mates. So a new article changes at most ten lists.
 *
 * @example createRelated(articles).of(article, new Set(['thoi-su/le-khanh-thanh']))
 */
export function createRelated(articles: readonly Article[]): Related {
  const place = new Map(articles.map((article, index) => [article.id, index]));
  const events = groups(articles, (article) => (article.event ? [article.event] : []));
  const tags = groups(articles, (article) => article.tags.map((tag) => tag.id));
  const mates: (readonly Edge[] | undefined)[] = [];
  let rarity: ReturnType<typeof createRarity> | undefined;

  /** The older mates of one article, best first. */
  function older(index: number): readonly Edge[] {
    const known = mates[index];
    if (known) return known;
    const article = articles[index] as Article;
    rarity ??= createRarity(articles);
    const since = article.date.instant - BACK;
    const words = rarity.shared(index, since);
    const candidates = new Set(words.keys());
    for (const id of article.event ? [article.event] : [])
      addNearest(candidates, events.get(id), index);
    for (const tag of article.tags) addNearest(candidates, tags.get(tag.id), index);
    const own = new Set(article.tags.map((tag) => tag.id));
    const edges: Edge[] = [];
    for (const candidate of candidates) {
      const other = articles[candidate] as Article;
      const age = article.date.instant - other.date.instant;
      if (age > BACK) continue;
      const common = other.tags.filter((tag) => own.has(tag.id)).length;
      const sameEvent = article.event !== undefined && article.event === other.event;
      const tier = sameEvent ? 2 : common > 0 ? 1 : 0;
      const score = (words.get(candidate) ?? 0) + PER_TAG * common + PUSH * (1 - age / BACK);
      if (tier === 0 && score < LEAST) continue;
      edges.push({ older: candidate, tier, score });
    }
    edges.sort((a, b) => b.tier - a.tier || b.score - a.score || b.older - a.older);
    const best = edges.slice(0, KEPT);
    mates[index] = best;
    return best;
  }

  function of(article: Article, shown: ReadonlySet<string>): Article[] {
    const index = place.get(article.id);
    if (index === undefined) return [];
    const found = older(index).map((edge) => ({ ...edge, at: edge.older }));
    const until = article.date.instant + FORWARD;
    for (let at = index + 1; at < articles.length; at++) {
      if ((articles[at] as Article).date.instant > until) break;
      const edge = older(at)
        .slice(0, MATES)
        .find((mate) => mate.older === index);
      if (edge) found.push({ ...edge, at });
    }
    found.sort((a, b) => b.tier - a.tier || b.score - a.score || b.at - a.at);
    const chosen = article.related.flatMap((id) => place.get(id) ?? []);
    const list = new Set([...chosen, ...found.map((edge) => edge.at)]);
    list.delete(index);
    return [...list]
      .map((at) => articles[at] as Article)
      .filter((other) => !shown.has(other.id))
      .slice(0, CARDS);
  }

  return { of };
}

function groups(articles: readonly Article[], keys: (article: Article) => readonly string[]) {
  const map = new Map<string, number[]>();
  articles.forEach((article, index) => {
    for (const key of keys(article)) {
      const list = map.get(key);
      if (list) list.push(index);
      else map.set(key, [index]);
    }
  });
  return map;
}

/** Adds the last members before `index`. */
function addNearest(to: Set<number>, members: readonly number[] = [], index: number): void {
  const end = members.findIndex((member) => member >= index);
  for (const member of members.slice(0, end < 0 ? undefined : end).slice(-NEAREST)) to.add(member);
}
