/**
 * `npm run bench:extras`: what events, authors, notices, documents, feeds, the API and cards add to a first build. The project is
 * built in turn as it is, and in a copy that makes none of them, of the same articles.
 *
 *     npm run bench:extras -- [--dir DIR] [--articles 10000] [--rounds 2] [--seed 1]
 *
 * DIR keeps the results, so that a stopped run goes on where it was. Linux only.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf } from '#build/code.ts';
import { ours } from './contenders/ours.ts';
import { writeExtras } from './extras/content.ts';
import { withoutExtras } from './extras/without.ts';
import { writePortal } from './generate.ts';
import { invent } from './invented.ts';
import { machine, measure } from './measure/measure.ts';
import { openResults } from './results.ts';
import { tableOf } from './table.ts';

const NOW = '2026-11-21T00:00:00+07:00';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: join(tmpdir(), 'ban-tin-bench-extras') },
    articles: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
const articles = Number(values.articles);
const place = join(resolve(values.dir), String(articles));
mkdirSync(place, { recursive: true });
const measured = `${codeOf(resolve(import.meta.dirname, '..'))} ${values.seed}`;
const results = openResults(join(place, 'results.jsonl'), measured);
const portal = invent(articles, Number(values.seed), Date.parse(NOW));

const builds = [
  { name: 'with extras', content: join(place, 'content-with'), isWhole: true },
  { name: 'without', content: join(place, 'content-without'), isWhole: false },
].map(({ name, content, isWhole }) => {
  rmSync(content, { recursive: true, force: true });
  writePortal(
    isWhole ? portal.articles : portal.articles.map(({ event: _, ...rest }) => rest),
    content,
  );
  if (isWhole) writeExtras(portal.articles, content);
  const contender = ours(join(place, isWhole ? 'with' : 'without'), NOW);
  contender.prepare(content);
  if (!isWhole) withoutExtras(join(place, 'without/project'));
  return { name, contender };
});

for (let round = 1; round <= Number(values.rounds); round++) {
  for (const { name, contender } of builds) {
    const row = { articles, scenario: 'cold', contender: name, round };
    if (results.has(row)) continue;
    contender.forget();
    const cost = await measure(contender.commands());
    results.add({ ...row, ...cost, files: 0, bytes: 0 });
    console.log(JSON.stringify({ ...row, ...cost }));
  }
}
console.log(`${machine()}\n\n${tableOf(results.all())}`);
