/**
 * Measures "Đọc thêm": whether it finds what belongs together, how many lists a change moves, time and memory.
 *
 *     node bench/related.ts [--data DIR] [--articles 10000] [--seed 1]
 *
 * DIR holds gzipped JSON lines (id, title, date, category, summary, body): `events.jsonl.gz` with `cluster`, the
 * event that people put an article under, `dated.jsonl.gz`, and `undated.jsonl.gz` as the years before.
 */
import { parseArgs } from 'node:util';
import { quality } from './related-quality.ts';
import { stability } from './related-stability.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.data) console.table(quality(values.data));
console.table(stability(Number(values.articles), Number(values.seed)));
