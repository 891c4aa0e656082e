/**
 * What Lighthouse says of the portal's pages on a phone.
 *
 *     npm run lighthouse [-- --rounds 5] [--only home,search] [FOLDER]
 *
 * Measures the demo portal, or FOLDER, a build of it. Prints medians, what Lighthouse would have mended, and ends with 1 where
 * a page stays below its bars. Lighthouse itself comes by npx: with its hundred packages it would be the largest that
 * everybody installs, for a measurement that is seldom made.
 */
import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../tests/support/build.ts';
import { bars, median, type Page, pages } from './lighthouse/pages.ts';
import { report } from './lighthouse/report.ts';
import { measure, type Scores } from './lighthouse/run.ts';
import { serveAsHosts } from './lighthouse/serve.ts';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const only = values.only?.split(',');
const isAsked = ({ name }: Page) => !only || only.includes(name);
const [folder] = positionals;
const out = folder ? resolve(folder) : await builtDemo();
const server = await serveAsHosts(out);
try {
  const measured: { page: Page; scores: Scores[] }[] = [];
  for (const page of pages.filter(isAsked)) {
    const scores: Scores[] = [];
    for (let round = 0; round < rounds; round++)
      scores.push(await measure(server.url + page.path, page));
    measured.push({ page, scores });
  }
  process.stdout.write(report(measured));
  const isBelow = measured.some(({ page, scores }) =>
    page.categories.some(
      (category) => median(scores.map(({ points }) => points[category] ?? 0)) < bars[category],
    ),
  );
  process.exitCode = isBelow ? 1 : 0;
} finally {
  server.stop();
  if (!folder) await rm(dirname(out), { recursive: true, force: true });
}

async function builtDemo(): Promise<string> {
  const { code, printed, out } = await build('content');
  if (code !== 0) throw new Error(printed);
  return out;
}
