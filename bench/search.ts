/**
 * `npm run bench:search`: measures whether the search finds what readers mean, and what it costs them.
 *
 *     npm run bench:search -- --data DIR [--only topics,slugs] [--peers] [--one-index] [--dir SCRATCH]
 *
 * DIR holds gzipped JSON lines: articles (`events`, `dated`, `undated`: id, title, date, category, summary, body) and
 * queries with the ids that answer them (`events-topics`, `dated-slug-queries`, `undated-known-item`). One portal is
 * built of all articles and asked through the code of its search page. `--peers` asks Pagefind as it comes and
 * MiniSearch the same; `--one-index` the same portal with a single index instead of one a year. SCRATCH keeps what was built.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
import { table } from './search/table.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    peers: { type: 'boolean', default: false },
    'one-index': { type: 'boolean', default: false },
    dir: { type: 'string', default: join(tmpdir(), 'ban-tin-search') },
  },
});
if (!values.data) throw new Error('--data DIR is missing');
const articles = readNews(values.data);
const kinds = readQueries(values.data).filter(
  ({ group }) => !values.only || values.only.split(',').includes(group),
);
const portal = await buildPortal(contentOf(articles), join(values.dir, 'news'));
console.log(portal.printed);

const scores: Score[] = [];
for (const open of contenders()) {
  const contender = await open();
  for (const kind of kinds) scores.push(await evaluate(contender, kind));
  await contender.stop();
}
console.log(table(kinds.flatMap((kind) => rowsOf(kind))));
if (values['one-index']) {
  console.log(table([await compareWithOneIndex(articles, portal, kinds, values.dir)]));
}

function contenders(): (() => Promise<Contender>)[] {
  const ours = () => openOurs('this portal', articles, portal.out);
  if (!values.peers) return [ours];
  return [
    ours,
    () => openPagefind(articles, values.dir),
    async () => openMiniSearch(articles, { pairs: false }),
    async () => openMiniSearch(articles, { pairs: true }),
  ];
}

/** What everyone reached for one kind; a bar that we missed is marked. */
function rowsOf({ name, bar }: QueryKind) {
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
