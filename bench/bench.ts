/**
 * `npm run bench`: how long builds take, ours and those of others, of the same articles, in turn.
 *
 *     npm run bench -- [--dir DIR] [--sizes 1000,10000] [--only ours,hugo,eleventy,astro] [--scenarios cold,publish]
 *                      [--rounds 3] [--seed 1] [--data FILE.jsonl.gz] [--write]
 *
 * DIR keeps everything, so that a stopped run goes on where it was; after a change of code, seed or words it begins anew.
 * `--data` gives the articles real words. `--write` puts the table into docs/performance.md. Linux only; Hugo is Debian's package.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf } from '#build/code.ts';
import { changedBetween, sizeOf, snapshotOf } from './changes.ts';
import { astro } from './contenders/astro.ts';
import type { Contender } from './contenders/contender.ts';
import { eleventy } from './contenders/eleventy.ts';
import { hugo } from './contenders/hugo.ts';
import { ours } from './contenders/ours.ts';
import { writePortal } from './generate.ts';
import { invent } from './invented.ts';
import { machine, measure } from './measure/measure.ts';
import { withRealText } from './real-text.ts';
import { openResults } from './results.ts';
import { type Scenario, scenariosOf } from './scenarios.ts';
import { tableOf } from './table.ts';

const NOW = '2026-11-21T00:00:00+07:00';
const contenders: Record<string, (place: string) => Contender> = {
  ours: (place) => ours(place, NOW),
  hugo,
  eleventy,
  astro,
};

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: join(tmpdir(), 'ban-tin-bench') },
    sizes: { type: 'string', default: '1000,10000' },
    only: { type: 'string', default: Object.keys(contenders).join() },
    scenarios: { type: 'string', default: 'cold,publish,correct,delete,backdate,template,nothing' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const dir = resolve(values.dir);
mkdirSync(dir, { recursive: true });
const measured = [codeOf(resolve(import.meta.dirname, '..')), values.seed, values.data ?? ''].join(
  ' ',
);
const results = openResults(join(dir, 'results.jsonl'), measured);

for (const articles of values.sizes.split(',').map(Number)) {
  const invented = invent(articles, Number(values.seed), Date.parse(NOW));
  const portal = values.data ? withRealText(invented, values.data) : invented;
  const place = join(dir, String(articles));
  const content = join(place, 'content');
  const taking = values.only
    .split(',')
    .map((name) => contenders[name]?.(join(place, name)))
    .filter((each) => each !== undefined)
    .filter(isReady);
  rmSync(content, { recursive: true, force: true });
  writePortal(portal.articles, content);
  const scenarios = scenariosOf(portal).filter(({ name }) =>
    values.scenarios.split(',').includes(name),
  );
  const wanted = scenarios.flatMap((scenario) =>
    Array.from({ length: Number(values.rounds) }, (_, at) => at + 1).flatMap((round) =>
      taking.map((contender) => ({ scenario, contender, round })),
    ),
  );
  const ready = new Set<string>();
  for (const { scenario, contender, round } of wanted) {
    const row = { articles, scenario: scenario.name, contender: contender.name, round };
    if (results.has(row)) continue;
    if (!ready.has(contender.name)) contender.prepare(content);
    // What is measured begins with what stood there before.
    if (contender.remembers && !ready.has(contender.name) && !scenario.isCold)
      await measure(contender.commands());
    ready.add(contender.name);
    const measured = await play(scenario, contender, content);
    results.add({ ...row, ...measured });
    console.log(JSON.stringify({ ...row, ...measured }));
  }
}

const table = tableOf(results.all());
console.log(`${machine()}\n\n${table}`);
if (values.write) {
  const page = resolve(import.meta.dirname, '../docs/performance.md');
  const block = `<!-- bench -->\n${machine()}\n\n${table}\n<!-- /bench -->`;
  const text = readFileSync(page, 'utf8').replace(
    /<!-- bench -->[\s\S]*<!-- \/bench -->/,
    () => block,
  );
  writeFileSync(page, text);
}

/** Measures one build, and leaves everything as it was before. */
async function play(scenario: Scenario, contender: Contender, content: string) {
  const isOurs = contender.name === ours(dir, NOW).name;
  if (scenario.isCold) contender.forget();
  // Of every contender: reading its output puts that into the computer's memory.
  const snapshot =
    !scenario.isCold && existsSync(contender.out) ? snapshotOf(contender.out) : undefined;
  const before = isOurs ? snapshot : undefined;
  const takeBack = scenario.happen(content, contender);
  const cost = await measure(contender.commands());
  const sizes = sizeOf(contender.out);
  const changed = before && changedBetween(before, snapshotOf(contender.out));
  const ofIndex = (path: string) => path.startsWith('pagefind/');
  const indexFiles = before && [...before.keys()].filter(ofIndex).length;
  takeBack();
  if (contender.remembers && !scenario.isCold && scenario.name !== 'nothing')
    await measure(contender.commands());
  return {
    ...cost,
    ...sizes,
    ...(changed && {
      pages: changed.filter((path) => path.endsWith('.html')).length,
      index: changed.filter(ofIndex).length,
      indexFiles,
    }),
  };
}

function isReady({ name, missing }: Contender): boolean {
  if (missing) console.log(`${name} takes no part: ${missing}`);
  return missing === undefined;
}
