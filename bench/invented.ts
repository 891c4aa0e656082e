import { createRandom, type Random } from './random.ts';
import { vocabulary } from './vocabulary.ts';

/** An article that nobody wrote, with the words of its file. */
export interface InventedArticle {
  section: string;
  slug: string;
  title: string;
  /** Milliseconds; whole minutes. */
  instant: number;
  /** The file gives the day only; `instant` is its 00:00 in Vietnam. */
  bare: boolean;
  lead?: string;
  tags: readonly string[];
  event?: string;
  picture: boolean;
  /** Paragraphs. */
  body: readonly string[];
}

export interface InventedPortal {
  /** Oldest first. */
  articles: readonly InventedArticle[];
  /** One more article of the event, newer than all others. */
  oneMore: InventedArticle;
}

/** Sections that hold articles; `under` is the one above. */
export const SECTIONS: readonly { id: string; title: string; under?: string }[] = [
  { id: 'thoi-su', title: 'Thời sự' },
  { id: 'xay-dung-dang', title: 'Xây dựng Đảng' },
  { id: 'mat-tran', title: 'Mặt trận', under: 'xay-dung-dang' },
  { id: 'kinh-te', title: 'Kinh tế' },
  { id: 'nong-nghiep', title: 'Nông nghiệp', under: 'kinh-te' },
  { id: 'giao-duc', title: 'Giáo dục' },
  { id: 'y-te', title: 'Y tế' },
  { id: 'van-hoa', title: 'Văn hóa' },
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Vietnam's clock is that far ahead of UTC. */
const AHEAD = 7 * HOUR;
const FIRST = Date.UTC(2006, 0, 1) - AHEAD;
const EVENT = 'su-kien-lon';
const WORDS = 6000;
const TAGS = 60;
/** Matters that articles are about; each has words of its own that one word in five is drawn from. */
const TOPICS = 600;
const TOPIC_WORDS = 25;

/**
 * A portal from 2006 to the day before `now` (milliseconds): the last 2,000 articles (or the last fifth) two
 * hours apart, the others spread evenly over the years before; every second one of the latest 60 is of one
 * event and one tag. Same size, seed and moment: the same portal.
 *
 * @param dense how many are two hours apart
 */
export function invent(
  size: number,
  seed: number,
  now: number,
  dense = Math.min(2000, Math.floor(size / 5)),
): InventedPortal {
  const random = createRandom(seed);
  const words = vocabulary(random, WORDS);
  const tags = vocabulary(random, TAGS).map(capital);
  const topics = Array.from({ length: TOPICS }, () =>
    Array.from({ length: TOPIC_WORDS }, () => random.pick(words)),
  );
  const last = Math.floor((now + AHEAD) / DAY) * DAY - AHEAD - 2 * HOUR;
  const turn = last - dense * 2 * HOUR;
  const titles = new Set<string>();

  function article(at: number): InventedArticle {
    const ofEvent = at >= size - 60 && (size - at) % 2 === 1;
    const ofPast = at < size - dense;
    const bare = ofPast && random.below(4) === 0;
    const moment = ofPast
      ? FIRST + ((turn - FIRST) * at) / (size - dense)
      : last - (size - 1 - at) * 2 * HOUR;
    const topic = topics[ofEvent ? 0 : 1 + random.rank(TOPICS - 1)] as readonly string[];
    const word = () =>
      random.below(5) === 0 ? random.pick(topic) : (words[random.rank(WORDS)] as string);
    let title: string;
    do title = capital(many(4 + random.below(4), word).join(' '));
    while (titles.has(title));
    titles.add(title);
    const own =
      random.below(3) === 0
        ? many(1 + random.below(3), () => tags[random.rank(TAGS)] as string)
        : [];
    if (ofEvent) own.push(tags[0] as string);
    return {
      section: random.pick(SECTIONS).id,
      slug: `${plain(title)}-${at}`,
      title,
      instant: bare
        ? Math.floor((moment + AHEAD) / DAY) * DAY - AHEAD
        : Math.floor(moment / 60_000) * 60_000,
      bare,
      ...(random.below(3) > 0 && { lead: sentences(2, random, word) }),
      tags: [...new Set(own)],
      ...(ofEvent && { event: EVENT }),
      picture: random.below(5) === 0,
      body: paragraphs(random, word),
    };
  }

  const articles = Array.from({ length: size }, (_, at) => article(at));
  const oneMore = { ...article(size - 1), instant: last + HOUR };
  articles.sort((a, b) => a.instant - b.instant || (id(a) < id(b) ? -1 : 1));
  return { articles, oneMore };
}

/** The portal without one article of that year; `part` (0 to 1) of the year's articles are older than it. */
export function without(
  articles: readonly InventedArticle[],
  year: number,
  part = 0.5,
): InventedArticle[] {
  const gone = oneOf(articles, year, part);
  return articles.filter((article) => article !== gone);
}

/** The portal with one article more, dated into that year; `part` of the year's articles are older than it. */
export function backdated(
  articles: readonly InventedArticle[],
  extra: InventedArticle,
  year: number,
  part = 0.5,
): InventedArticle[] {
  const late = { ...extra, instant: oneOf(articles, year, part).instant + 60_000, bare: false };
  return [...articles, late].sort((a, b) => a.instant - b.instant || (id(a) < id(b) ? -1 : 1));
}

/** The calendar day in Vietnam, `2012-05-31`. */
export function day(article: InventedArticle): string {
  return new Date(article.instant + AHEAD).toISOString().slice(0, 10);
}

/** `SECTION/SLUG`. */
export function id(article: InventedArticle): string {
  return `${article.section}/${article.slug}`;
}

function oneOf(articles: readonly InventedArticle[], year: number, part: number): InventedArticle {
  const those = articles.filter((article) => day(article).startsWith(String(year)));
  const found = those[Math.floor(those.length * part)];
  if (!found) throw new RangeError(`No article of ${year}`);
  return found;
}

/** 150 to 1,500 words of one syllable, about 450 in the mean. */
function paragraphs(random: Random, word: () => string): string[] {
  let left = Math.min(1500, 150 - 300 * Math.log(1 - random.next()));
  const body: string[] = [];
  while (left > 0) {
    const paragraph = sentences(2 + random.below(3), random, word);
    left -= paragraph.split(' ').length;
    body.push(paragraph);
  }
  return body;
}

function sentences(count: number, random: Random, word: () => string): string {
  return many(count, () => `${capital(many(4 + random.below(8), word).join(' '))}.`).join(' ');
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(' ', '-');
}
