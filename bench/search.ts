/**
 * `npm run bench:search`: measures whether the search finds what readers mean, and what that costs them.
 *
 *     npm run bench:search -- --data DIR [--only topics,slugs] [--most 100] [--peers] [--one-index] [--dir SCRATCH]
 *     npm run bench:search -- --page [--only first,loaded,typing,publish] [--articles 10000] [--years 15] [--even] [--dir SCRATCH]
 *
 * DIR holds gzipped JSON lines: articles (`events`, `dated`, `undated`: id, title, date, category, summary, body) and
 * queries with the ids that answer them (`events-topics`, `dated-slug-queries`, `undated-known-item`). One portal is
 * built of all articles and asked through the code of its search page. `--peers` asks Pagefind as it comes and
 * MiniSearch the same; `--one-index` the same portal with a single index instead of one a year; `--most` asks fewer.
 *
 * `--page` opens the search page of a generated portal in Chromium on a slow line: downloads and waiting, with
 * `--even` for the same number of articles in each year. SCRATCH keeps what was built.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureNews } from './search-news.ts';
import { measurePage } from './search-page.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    page: { type: 'boolean', default: false },
    only: { type: 'string' },
    most: { type: 'string' },
    peers: { type: 'boolean', default: false },
    'one-index': { type: 'boolean', default: false },
    articles: { type: 'string', default: '10000' },
    years: { type: 'string', default: '15' },
    even: { type: 'boolean', default: false },
    dir: { type: 'string', default: join(tmpdir(), 'ban-tin-search') },
  },
});
const only = values.only?.split(',');
if (values.data) {
  const { data, peers, dir } = values;
  const most = values.most ? Number(values.most) : undefined;
  await measureNews({ data, only, most, peers, oneIndex: values['one-index'], scratch: dir });
}
if (values.page) {
  const { articles, years, even, dir } = values;
  const size = { articles: Number(articles), years: Number(years), even };
  await measurePage({ size, only, scratch: dir });
}
if (!values.data && !values.page) throw new Error('--data DIR or --page is missing');
