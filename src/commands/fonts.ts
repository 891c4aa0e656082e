import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFaces } from './fonts/face.ts';
import { madeFonts } from './fonts/made-fonts.ts';
import { averageAdvance } from './fonts/sample.ts';
import { run } from './run.ts';

/**
 * `npm run fonts` makes the portal's typeface and its rules anew; what it writes is committed.
 * `npm run fonts -- --measure FILE…` prints the average advance of a face of other people, which may lie in several files.
 */
run(async () => {
  const { values, positionals } = parseArgs({
    options: { measure: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.measure) {
    const files = await Promise.all(positionals.map((path) => readFile(path)));
    process.stdout.write(`${averageAdvance(readFaces(files)).toFixed(1)}\n`);
    return;
  }
  const styles = resolve(import.meta.dirname, '../styles');
  for (const [path, bytes] of await madeFonts()) {
    await mkdir(dirname(join(styles, path)), { recursive: true });
    await writeFile(join(styles, path), bytes);
    process.stdout.write(`src/styles/${path}: ${bytes.length} byte\n`);
  }
});
