import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '#build/code.ts';
import { root, scratchFolder } from '../support/build.ts';
import { runChain } from '../support/edits/chain.ts';
import { openSearch } from '../support/search.ts';

const SEED = 7;

test('twelve edits, each built upon the last, give what clean builds give, search answers included', {
  // Some thirty builds.
  timeout: 900_000,
}, async () => {
  const home = await scratchFolder();
  expect(await runChain(home, SEED, 12)).toBeUndefined();
  const folder = join(home, codeOf(root));
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
  const answers = [];
  for (const out of ['dist', 'clean']) {
    const search = await openSearch(join(folder, out));
    answers.push(await search.ask('de bien bao lu'));
    await search.stop();
  }
  expect(answers[0]?.results.length).toBeGreaterThan(0);
  expect(answers[0]).toEqual(answers[1]);
});
