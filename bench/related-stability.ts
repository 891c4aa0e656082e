import type { Article } from '#portal/article.ts';
import type { Portal } from '#portal/portal.ts';
import { benchArticle, benchPortal } from './bench-portal.ts';
import { backdated, type InventedArticle, id, invent, without } from './invented.ts';

const NOW = Date.parse('2026-11-21T00:00:00+07:00');
/** Places in a year where one article goes or comes. */
const PARTS = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];
/** The pager of an article holds the hundred before it; "Tin mới hơn" the three after it. */
const LATER = 100;
const EARLIER = 3;

/** How many lists one change moves on pages that would otherwise keep their bytes; then time and memory. */
export function stability(size: number, seed: number): Record<string, Record<string, number>> {
  const { articles, oneMore } = invent(size, seed, NOW);
  const known = new Map([...articles, oneMore].map((article) => [id(article), words(article)]));
  const portalOf = (some: readonly InventedArticle[]) =>
    benchPortal(
      some.map((article) => {
        const same = known.get(id(article)) as Article;
        return same.date.instant === article.instant ? same : words(article);
      }),
    );

  const portal = portalOf(articles);
  const heap = process.memoryUsage.rss();
  const begin = process.cpuUsage();
  const lists = listsOf(portal);
  const seconds = process.cpuUsage(begin).user / 1e6;
  const memory = (process.memoryUsage.rss() - heap) / 2 ** 20;

  const moved = (some: readonly InventedArticle[], at: string) => {
    const changed = portalOf(some);
    const here = changed.article(at) ? changed : portal;
    return difference(lists, listsOf(changed), changedAnyway(here, at));
  };
  const gone = (some: readonly InventedArticle[]) => {
    const left = new Set(some.map(id));
    return id(articles.find((article) => !left.has(id(article))) as InventedArticle);
  };
  const lengths = [...lists.values()].map((list) => list.split(' ').filter(Boolean).length);
  return {
    'cards a list': summary(lengths),
    'empty lists %': summary([(100 * lengths.filter((length) => length === 0).length) / size]),
    'lists moved: one more of the event': summary([moved([...articles, oneMore], id(oneMore))]),
    'lists moved: one of 2012 deleted': summary(
      PARTS.map((part) => without(articles, 2012, part)).map((some) => moved(some, gone(some))),
    ),
    'lists moved: one backdated to 2015': summary(
      PARTS.map((part) => moved(backdated(articles, oneMore, 2015, part), id(oneMore))),
    ),
    'CPU seconds for all lists': summary([seconds]),
    'MB for all lists': summary([memory]),
    'bytes of a fingerprint': summary(portal.articles.map((each) => each.fingerprint.length)),
  };
}

function words(article: InventedArticle): Article {
  return benchArticle({ ...article, body: article.body.join('\n\n') });
}

function listsOf(portal: Portal): Map<string, string> {
  return new Map(
    portal.articles.map((article) => [
      article.id,
      portal
        .related(article)
        .map((other) => other.id)
        .join(' '),
    ]),
  );
}

function changedAnyway(portal: Portal, at: string): Set<string> {
  const article = portal.article(at) as Article;
  const { articles } = portal.channel(article.section);
  const place = articles.indexOf(article);
  return new Set(
    articles.slice(Math.max(0, place - EARLIER), place + LATER + 1).map((each) => each.id),
  );
}

function difference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  leaveOut: ReadonlySet<string>,
): number {
  return [...before].filter(
    ([id, list]) => after.has(id) && after.get(id) !== list && !leaveOut.has(id),
  ).length;
}

function summary(values: readonly number[]): Record<string, number> {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean: Math.round(mean * 100) / 100, most: Math.round(Math.max(...values) * 100) / 100 };
}
