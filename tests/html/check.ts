/**
 * `npm run check:html`: every page of the demo portal through the Nu HTML checker, which runs in Java.
 *
 *     npm run check:html [-- FOLDER]
 *
 * Checks FOLDER instead, a portal that is built already: `npm run check:html -- dist`. Prints errors by page; ends with 1 when
 * there is one, with 2 when nothing could be checked.
 */
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../support/build.ts';
import { checkPages, JavaError, javaMissing } from './nu.ts';
import { htmlReport } from './report.ts';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  // Before the build, which takes longer than to ask.
  const missing = await javaMissing();
  if (missing) throw new JavaError(missing);
  process.exitCode = await (positionals[0] ? check(resolve(positionals[0])) : checkDemo());
} catch (error) {
  const told = error instanceof JavaError ? `Pages were not checked: ${error.message}.` : error;
  console.error(told);
  process.exitCode = 2;
}

async function check(folder: string): Promise<number> {
  const pages = globSync('**/*.html', { cwd: folder }).length;
  if (pages === 0) throw new Error(`There are no pages in ${folder}.`);
  const remarks = await checkPages(folder);
  process.stdout.write(htmlReport(remarks, pages));
  return remarks.some(({ wrong }) => wrong) ? 1 : 0;
}

async function checkDemo(): Promise<number> {
  const built = await build('content');
  try {
    if (built.code !== 0) throw new Error(built.printed);
    return await check(built.out);
  } finally {
    await rm(dirname(built.out), { recursive: true, force: true });
  }
}
