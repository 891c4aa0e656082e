import type { Article } from './article.ts';
import { placeOf } from './place.ts';
import { createRarity } from './rarity.ts';

/** An article near another one in what it is about. */
export interface Mate {
  /** Place among all articles, oldest first. */
  index: number;
  /** Only to be compared: thousands for event and tags, ones for words. */
  closeness: number;
}

export interface Mates {
  /** The closest among all older articles, closest first. */
  olderThan(index: number): Mate[];
}

/** Mates that were found once. They depend on older articles only, so those of a common past stay what they were. */
export interface MatesMemory {
  recall(index: number): Mate[] | undefined;
  note(index: number, mates: Mate[]): void;
}

/** Enough for a full list when its page shows ten of them elsewhere. */
const MOST = 16;
/** Of an event or a tag the last so many before an article are looked at. */
const NEAREST = 40;
/** Words reach back three years: the same feast, exam or flood of the last years is found again. */
const REACH = 3 * 366 * 86_400_000;

const EVENT = 10_000;
const TAGS = 1000;
const EACH_TAG = 5;
/** What being new is worth, in shared pairs: all of it today, nothing at the end of the reach. */
const NEWNESS = 2;

/** @param articles oldest first; what an article's mates are depends on older articles only */
export function createMates(articles: readonly Article[], memory?: MatesMemory): Mates {
  const rarity = createRarity(articles);
  const events = membersOf(articles, eventsOf);
  const tags = membersOf(articles, tagsOf);

  return {
    olderThan(index) {
      const known = memory?.recall(index);
      if (known) return known;
      const found = find(index);
      memory?.note(index, found);
      return found;
    },
  };

  function find(index: number): Mate[] {
    const article = articles[index] as Article;
    const words = rarity.shared(index, article.date.instant - REACH);
    const candidates = new Set(words.keys());
    for (const members of [
      ...eventsOf(article).map((event) => events.get(event)),
      ...tagsOf(article).map((tag) => tags.get(tag)),
    ]) {
      for (const member of justBefore(members ?? [], index)) candidates.add(member);
    }
    return [...candidates]
      .map((candidate) => ({
        index: candidate,
        closeness: closeness(article, articles[candidate] as Article, words.get(candidate) ?? 0),
      }))
      .sort((a, b) => b.closeness - a.closeness || b.index - a.index)
      .slice(0, MOST);
  }
}

function closeness(article: Article, older: Article, words: number): number {
  const sameEvent = article.event !== undefined && article.event === older.event;
  const own = tagsOf(article);
  const shared = tagsOf(older).filter((tag) => own.includes(tag)).length;
  const age = Math.min(1, (article.date.instant - older.date.instant) / REACH);
  return (
    (sameEvent ? EVENT : 0) +
    (shared > 0 ? TAGS : 0) +
    shared * EACH_TAG +
    words +
    NEWNESS * (1 - age)
  );
}

const eventsOf = ({ event }: Article): string[] => (event === undefined ? [] : [event]);
const tagsOf = ({ tags }: Article): string[] => tags.map(({ id }) => id);

function membersOf(
  articles: readonly Article[],
  groupsOf: (article: Article) => string[],
): Map<string, number[]> {
  const members = new Map<string, number[]>();
  articles.forEach((article, index) => {
    for (const group of groupsOf(article)) {
      const known = members.get(group);
      if (known) known.push(index);
      else members.set(group, [index]);
    }
  });
  return members;
}

function justBefore(members: readonly number[], index: number): readonly number[] {
  const end = placeOf(members, index, 0, members.length);
  return members.slice(Math.max(0, end - NEAREST), end);
}
