import { join } from 'node:path';
import type { Contender } from './search/contender.ts';
import { contentOf } from './search/content.ts';
import { evaluate, type Score } from './search/evaluation.ts';
import { readNews } from './search/news.ts';
import { compareWithOneIndex } from './search/one-index.ts';
import { openOurs } from './search/our-search.ts';
import { openMiniSearch } from './search/peer-minisearch.ts';
import { openPagefind } from './search/peer-pagefind.ts';
import { buildPortal } from './search/portal.ts';
import { type QueryKind, readQueries } from './search/queries.ts';
import { type Row, table } from './search/table.ts';

export interface NewsSettings {
  /** The folder of articles and queries. */
  data: string;
  /** Groups of queries; all without it. */
  only: readonly string[] | undefined;
  /** So many of each kind, taken evenly from all; all without it. */
  most: number | undefined;
  peers: boolean;
  oneIndex: boolean;
  /** Keeps what was built. */
  scratch: string;
}

/** Prints how well real questions to a portal of real news are answered. */
export async function measureNews(settings: NewsSettings): Promise<void> {
  const { data, only, most, peers, oneIndex, scratch } = settings;
  const articles = readNews(data);
  const kinds = readQueries(data)
    .filter(({ group }) => !only || only.includes(group))
    .map((kind) => ({ ...kind, queries: some(kind.queries, most) }));
  const portal = await buildPortal(contentOf(articles), join(scratch, 'news'));
  console.log(portal.printed);
  const ours = () => openOurs('this portal', articles, portal.out);
  const others = [
    () => openPagefind(articles, scratch),
    async () => openMiniSearch(articles, { pairs: false }),
    async () => openMiniSearch(articles, { pairs: true }),
  ];
  const scores: Score[] = [];
  for (const open of peers ? [ours, ...others] : [ours]) {
    scores.push(...(await scoresOf(await open(), kinds)));
  }
  console.log(table(kinds.flatMap((kind) => rowsOf(kind, scores))));
  if (oneIndex) console.log(table([await compareWithOneIndex(articles, portal, kinds, scratch)]));
}

async function scoresOf(contender: Contender, kinds: readonly QueryKind[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const kind of kinds) {
    console.error(`${contender.name}: ${kind.name} …`);
    scores.push(await evaluate(contender, kind));
  }
  await contender.stop();
  return scores;
}

function some<T>(all: readonly T[], most = all.length): readonly T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** What everyone reached for one kind; the first is ours, and is held to the bar. */
function rowsOf({ name, bar }: QueryKind, scores: readonly Score[]): Row[] {
  return scores
    .filter(({ kind }) => kind === name)
    .map((score, at) => ({
      questions: at === 0 ? name : '',
      number: score.questions,
      by: score.by,
      'recall@10': score.recall.toFixed(3),
      MRR: score.mrr.toFixed(3),
      'nDCG@10': score.ndcg.toFixed(3),
      'ms (median)': score.milliseconds.toFixed(1),
      bar: at === 0 ? barOf(bar, score) : '',
    }));
}

function barOf(bar: QueryKind['bar'], { missed }: Score): string {
  if (!bar) return '';
  const parts = [bar.recall && `recall ≥ ${bar.recall}`, bar.mrr && `MRR ≥ ${bar.mrr}`];
  return `${missed ? 'MISSED' : 'reached'}: ${parts.filter(Boolean).join(', ')}`;
}
