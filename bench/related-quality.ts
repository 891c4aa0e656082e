import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '#portal/article.ts';
import { benchArticle, benchPortal } from './bench-portal.ts';
import { createRandom } from './random.ts';

interface NewsRecord {
  id: string;
  title: string;
  /** A day, or an ISO moment with offset; absent where nobody knows. */
  date?: string | null;
  category: string | null;
  summary?: string | null;
  body: string;
  cluster?: string;
}

interface NewsArticle {
  article: Article;
  cluster?: string;
}

/** How well lists gather the articles of one cluster, over several portals made of the same news. */
export function quality(folder: string): Record<string, Record<string, number>> {
  const events = readNews(folder, 'events');
  const dated = readNews(folder, 'dated');
  const before = readNews(folder, 'undated');
  const random = createRandom(1);
  const coin = new Map(events.map(({ cluster }) => [cluster, random.below(2)]));
  return {
    'events + dated': measure([...events, ...dated]),
    'events alone': measure(events),
    'after 2,500 older': measure([...before, ...events, ...dated]),
    'one half of the events': measure(events.filter(({ cluster }) => coin.get(cluster) === 0)),
    'the other half': measure(events.filter(({ cluster }) => coin.get(cluster) === 1)),
  };
}

function measure(news: readonly NewsArticle[]): Record<string, number> {
  const clusters = new Map(news.map(({ article, cluster }) => [article.id, cluster]));
  const sizes = Map.groupBy(news, ({ cluster }) => cluster);
  const portal = benchPortal(news.map(({ article }) => article));
  const sums = { asked: 0, found: 0, share: 0, cards: 0, mates: 0 };
  let otherCards = 0;
  for (const article of portal.articles) {
    const cluster = clusters.get(article.id);
    const related = portal.related(article);
    if (cluster === undefined) {
      otherCards += related.length;
      continue;
    }
    const neighbours = [...portal.newerNews(article), ...portal.olderNews(article).articles];
    const ofCluster = ({ id }: Article) => clusters.get(id) === cluster;
    const mates = related.filter(ofCluster).length;
    const shown = mates + neighbours.filter(ofCluster).length;
    const wanted = Math.min(4, (sizes.get(cluster)?.length ?? 0) - 1);
    sums.asked += 1;
    sums.found += shown > 0 ? 1 : 0;
    sums.share += Math.min(shown, wanted) / wanted;
    sums.cards += related.length;
    sums.mates += mates;
  }
  return {
    asked: sums.asked,
    'a mate %': round((100 * sums.found) / sums.asked),
    'of the mates %': round((100 * sums.share) / sums.asked),
    'cards a list': round(sums.cards / sums.asked),
    'cards that are mates %': round((100 * sums.mates) / sums.cards),
    'cards elsewhere': round(otherCards / Math.max(1, portal.articles.length - sums.asked)),
  };
}

/** Records without a date are spread over the years before 2013. */
function readNews(folder: string, name: string): NewsArticle[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n');
  const start = Date.parse('2006-01-01T00:00:00+07:00');
  const end = Date.parse('2013-01-01T00:00:00+07:00');
  const random = createRandom(1);
  return lines.map((line) => {
    const { id, title, date, category, summary, body, cluster } = JSON.parse(line) as NewsRecord;
    const instant = date
      ? Date.parse(date.length > 10 ? date : `${date}T00:00:00+07:00`)
      : start + random.below(end - start);
    const lead = summary ?? undefined;
    const section = category ?? 'khac';
    return { article: benchArticle({ section, slug: id, title, instant, lead, body }), cluster };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
