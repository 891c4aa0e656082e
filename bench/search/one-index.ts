import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSettings } from '#commands/settings.ts';
import { readContent } from '#content/read.ts';
import { makeSearchFiles } from '#integrations/search/search-files.ts';
import { ndcgAt } from '../../tests/search/measures.ts';
import { mean } from './averages.ts';
import { DEPTH } from './contender.ts';
import { gradesOf } from './evaluation.ts';
import type { NewsArticle } from './news.ts';
import { openOurs } from './our-search.ts';
import type { Portal } from './portal.ts';
import type { QueryKind } from './queries.ts';
import type { Row } from './table.ts';

/** A month in which every article of the one index lies. */
const MONTH = '2021-01';

/** Asks a portal's questions of its bundles by year and of a single index over the same articles. */
export async function compareWithOneIndex(
  articles: readonly NewsArticle[],
  portal: Portal,
  kinds: readonly QueryKind[],
  scratch: string,
): Promise<Row> {
  const out = await makeOneIndex(portal, join(scratch, 'one-index'));
  const queries = kinds.flatMap((kind) => kind.queries);
  const answersOf = async (folder: string) => {
    const search = await openOurs('', articles, folder);
    const answers: string[][] = [];
    for (const { words } of queries) answers.push(await search.ask(words));
    await search.stop();
    return answers;
  };
  const byYear = await answersOf(portal.out);
  const inOne = await answersOf(out);
  const quality = (answers: readonly string[][]) =>
    mean(queries.map(({ relevant }, at) => ndcgAt(DEPTH, answers[at] ?? [], gradesOf(relevant))));
  const same = queries.filter((_, at) => byYear[at]?.[0] === inOne[at]?.[0]);
  return {
    questions: queries.length,
    'nDCG@10 by year': quality(byYear).toFixed(4),
    'nDCG@10 in one': quality(inOne).toFixed(4),
    'same first hit %': ((100 * same.length) / queries.length).toFixed(1),
  };
}

/** The index is cut by years and months, so articles of one month lie in one index. */
async function makeOneIndex(portal: Portal, folder: string): Promise<string> {
  const settings = readSettings({
    PORTAL_CONTENT: portal.content,
    PORTAL_OUT: join(folder, 'dist'),
    PORTAL_CACHE: join(folder, 'cache'),
  });
  const content = await readContent({ folder: settings.content, now: settings.now });
  const articles = content.articles.map((entry) => {
    const day = `${MONTH}${entry.data.date.day.slice(7)}`;
    return { ...entry, data: { ...entry.data, date: { ...entry.data.date, day } } };
  });
  const { files, shelves } = await makeSearchFiles({ ...content, articles }, settings);
  if (shelves !== 1) throw new Error(`${shelves} indexes instead of one`);
  await rm(settings.out, { recursive: true, force: true });
  for (const [name, file] of files) {
    const path = join(settings.out, 'pagefind', name);
    await mkdir(dirname(path), { recursive: true });
    if ('text' in file) await writeFile(path, file.text);
    else await copyFile(file.path, path);
  }
  return settings.out;
}
