/**
 * `npm run shots`: pictures of every page type, to be looked at: three windows in three schemes, and what is hard on a page.
 *
 *     npm run shots [-- FOLDER] [--only NAME]
 *
 * They lie in `.shots/`, or in FOLDER, with `index.html` as contact sheet. NAME is a part of the name of a page or of a condition:
 * `--only home`, `--only "text spacing"`; several may be given, and a page must fit one and a condition one, if any is named.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser, serve } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { furtherTypes, pageTypes } from '../support/page-types.ts';
import { showcase } from '../support/showcase.ts';
import { hard, usual } from './conditions.ts';
import { contactSheet, fileOf } from './contact-sheet.ts';
import { takeShot } from './shot.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true, default: [] } },
});
const folder = resolve(positionals[0] ?? '.shots');
const pages = wanted({ ...pageTypes, ...furtherTypes });
const conditions = wanted({ ...usual, ...hard });

const content = await showcase();
const built = await build(content);
if (built.code !== 0) throw new Error(built.printed);
const [browser, server] = await Promise.all([openBrowser(), serve(built.out)]);
try {
  await mkdir(folder, { recursive: true });
  for (const [condition, how] of Object.entries(conditions)) {
    for (const [name, path] of Object.entries(pages)) {
      const url = server.url + path;
      await takeShot(browser, url, how, join(folder, fileOf(name, condition)));
    }
    process.stdout.write(`${condition}\n`);
  }
  const sheet = contactSheet(Object.keys(pages), Object.keys(conditions));
  await writeFile(join(folder, 'index.html'), sheet);
  process.stdout.write(`${join(folder, 'index.html')}\n`);
} finally {
  await Promise.all([browser.close(), server.stop()]);
  for (const made of [built.out, content])
    await rm(dirname(made), { recursive: true, force: true });
}

/** Those with a name that was asked for; all where none of them was. */
function wanted<T>(all: Record<string, T>): Record<string, T> {
  const named = Object.entries(all).filter(([name]) =>
    values.only.some((part) => name.includes(part)),
  );
  return named.length > 0 ? Object.fromEntries(named) : all;
}
