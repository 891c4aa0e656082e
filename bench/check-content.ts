/**
 * `npm run bench:check`: how long `npm run check:content` takes on a large folder: the first time, when nothing changed, and
 * after one article was edited.
 *
 *     npm run bench:check -- [--articles 10000] [--seed 1] [--dir DIR]
 *
 * Prints seconds by the clock. DIR keeps what was written.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runNode } from '../tests/support/build.ts';
import { articleFile, writePortal } from './generate.ts';
import { type InventedArticle, invent } from './invented.ts';

const NOW = '2026-11-21T00:00:00+07:00';
/** Files younger than that are read again. */
const SETTLING = 2500;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string' },
  },
});
const folder = values.dir ?? (await mkdtemp(join(tmpdir(), 'ban-tin-check-')));
const content = join(folder, 'content');
const cache = join(folder, 'cache');
const { articles } = invent(Number(values.articles), Number(values.seed), Date.parse(NOW));
if (!existsSync(content)) writePortal(articles, content);
await rm(cache, { recursive: true, force: true });
await settle();

await measure('first');
for (const turn of [1, 2, 3]) await measure(`nothing changed (${turn})`);
appendFileSync(articleFile(articles[0] as InventedArticle, content), '\nThêm một đoạn.\n');
await settle();
await measure('one edited');

async function measure(name: string): Promise<void> {
  const start = performance.now();
  const { code, printed } = await runNode(['src/commands/check-content.ts'], {
    PORTAL_CONTENT: content,
    PORTAL_CACHE: cache,
    PORTAL_NOW: NOW,
  });
  if (code !== 0) throw new Error(printed);
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
}

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, SETTLING));
}
