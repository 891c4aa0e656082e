/**
 * `npm run bench`: builds a large portal from nothing, and counts the HTML files that one edit changes in a large portal: an article published, published when bundles have just
 * filled, deleted, backdated.
 *
 *     npm run bench -- [--articles 10000] [--seed 1] [--only publish,delete] [--dir DIR]
 *
 * Prints each build's seconds and the memory of its largest process without the search index's (Linux only), and each
 * edit's pages. DIR keeps what was built, so that a stopped run goes on where it was.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { runNode } from '../tests/support/build.ts';
import { writePortal } from './generate.ts';
import { backdated, day, type InventedArticle, id, invent, without } from './invented.ts';

const NOW = '2026-11-21T00:00:00+07:00';
const BUNDLE = 20;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'publish,publish-full,delete,backdate' },
    dir: { type: 'string' },
  },
});
const folder = values.dir ?? (await mkdtemp(join(tmpdir(), 'ban-tin-publish-')));
const { articles, oneMore } = invent(Number(values.articles), Number(values.seed), Date.parse(NOW));
const full = withFullBundles(articles, oneMore);

const scenarios: Record<string, [InventedArticle[], InventedArticle[]]> = {
  publish: [[...articles], [...articles, oneMore]],
  'publish-full': [full, [...full, oneMore]],
  delete: [[...articles], without(articles, 2012)],
  backdate: [[...articles], backdated(articles, oneMore, 2015)],
};

for (const name of values.only.split(',')) {
  const scenario = scenarios[name];
  if (!scenario) throw new Error(`No scenario ${name}: ${Object.keys(scenarios).join(', ')}`);
  const before = await built(name === 'publish-full' ? 'before-full' : 'before', scenario[0]);
  const after = await built(name, scenario[1]);
  const changed = changedPages(before, after);
  console.log(`${name}: ${changed.length} HTML files changed`);
  for (const [kind, pages] of Map.groupBy(changed, kindOf))
    console.log(`  ${kind}: ${pages.length}`);
}

/**
 * The portal in which the last bundle of this year is full for the new one's section and for each of its tags: articles
 * of the same year are taken out until it is.
 */
function withFullBundles(
  all: readonly InventedArticle[],
  next: InventedArticle,
): InventedArticle[] {
  const year = day(next).slice(0, 4);
  const inSection = ({ section }: InventedArticle) => section === next.section;
  const rest = new Set(all);
  const fill = (belongs: (article: InventedArticle) => boolean, spare: typeof belongs) => {
    const those = [...rest].filter((article) => day(article).startsWith(year) && belongs(article));
    for (const article of those.filter(spare).slice(0, those.length % BUNDLE)) rest.delete(article);
  };
  for (const tag of next.tags)
    fill(
      ({ tags }) => tags.includes(tag),
      (each) => !inSection(each),
    );
  fill(inSection, ({ tags }) => !tags.some((tag) => next.tags.includes(tag)));
  return [...rest];
}

async function built(name: string, all: readonly InventedArticle[]): Promise<string> {
  const out = join(folder, name, 'dist');
  if (existsSync(out)) return out;
  const content = join(folder, name, 'content');
  writePortal(all, content);
  const start = Date.now();
  const memory = watchMemory();
  const { code, printed } = await runNode(['src/commands/build.ts'], {
    PORTAL_CONTENT: content,
    PORTAL_OUT: out,
    PORTAL_CACHE: join(folder, name, 'cache'),
    PORTAL_NOW: NOW,
  });
  if (code !== 0) throw new Error(printed);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${all.length} articles, ${seconds} s, ${memory.stop()} MB`);
  return out;
}

/** The most memory that one of our Node processes has held, in MB, looked up twice a second in `/proc`. */
function watchMemory(): { stop(): number } {
  let most = 0;
  const look = () => {
    for (const pid of childrenOf(process.pid)) {
      const status = readIfThere(`/proc/${pid}/status`);
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    }
  };
  const timer = setInterval(look, 500);
  return {
    stop() {
      clearInterval(timer);
      return Math.round(most / 1024);
    },
  };
}

function childrenOf(pid: number): string[] {
  return readIfThere(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function changedPages(before: string, after: string): string[] {
  const [old, fresh] = [pagesOf(before), pagesOf(after)];
  const same = (page: string) =>
    old.has(page) &&
    fresh.has(page) &&
    readFileSync(join(before, page)).equals(readFileSync(join(after, page)));
  return [...new Set([...old, ...fresh])].filter((page) => !same(page)).sort();
}

function pagesOf(out: string): Set<string> {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => relative(out, join(entry.parentPath, entry.name))),
  );
}

function kindOf(page: string): string {
  const path = page.replace(/index\.html$/, '');
  const known = articles.some((article) => path === `${id(article)}/`);
  if (known || path === `${id(oneMore)}/`) return 'articles';
  if (path.startsWith('luu-tru/')) return 'months and days';
  return path.replace(/[^/]+\/(?=luu-tru)|^tu-khoa\/[^/]+\//, '… ').replace(/\d+/g, 'N') || 'home';
}
