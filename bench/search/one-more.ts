import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { writeArticle } from '../generate.ts';
import { day, type InventedArticle } from '../invented.ts';
import { changedFiles } from './changed-files.ts';
import type { Figure } from './figures.ts';
import { buildAgain, type Portal } from './portal.ts';

/** What one article more costs the index of a portal. */
export async function oneMore(
  portal: Portal,
  article: InventedArticle,
  folder: string,
): Promise<Figure[]> {
  const places = {
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
  };
  rmSync(folder, { recursive: true, force: true });
  cpSync(portal.content, places.content, { recursive: true });
  // A shelf that is younger than its seal counts as changed.
  cpSync(portal.cache, places.cache, { recursive: true, preserveTimestamps: true });
  // Whoever changed the code since the portal was built would have all of the index made anew.
  await buildAgain({ ...places, out: join(folder, 'before') });
  writeArticle(article, places.content);
  const printed = await buildAgain(places);
  const [before, after] = [join(folder, 'before'), places.out].map((out) =>
    join(out, 'pagefind'),
  ) as [string, string];
  const changed = changedFiles(before, after);
  const year = day(article).slice(0, 4);
  const closed = changed.filter((path) => path.includes('/') && !path.startsWith(year));
  const fresh = changed.map((path) => join(after, path)).filter((path) => existsSync(path));
  const bytes = fresh.reduce((sum, path) => sum + statSync(path).size, 0);
  const [full, again] = [secondsOf(portal.printed), secondsOf(printed)];
  const one = (name: string, unit: string, value: number, bar?: number): Figure => ({
    name: `one article more: ${name}`,
    unit,
    values: [value],
    ...(bar !== undefined && { bar }),
  });
  return [
    one('changed files of closed years', '', closed.length, 0),
    one('changed files', '', changed.length),
    one('new and changed files', 'KB', bytes / 1000),
    one('index step, all anew', 's', full),
    one('index step', 's', again),
    one('index step, part of all anew', '%', (100 * again) / full, 10),
  ];
}

/** `Tìm kiếm: 10.000 bài, 3 trang trong 15 phần, 21,4 MB, 38,2 giây.` */
function secondsOf(printed: string): number {
  const found = /, ([\d.,]+) giây/.exec(printed)?.[1];
  if (!found) throw new Error(`No line about the search: ${printed}`);
  return Number(found.replaceAll('.', '').replace(',', '.'));
}
