import { expect, test } from 'vitest';
import { scratchFolder } from '../support/build.ts';
import { runChain } from '../support/edits/chain.ts';

const seed = Number(process.env.EDITS_SEED ?? 11);
const steps = Number(process.env.EDITS_STEPS ?? 300);
/** With a folder of one's own a stopped run goes on where it was. */
const folder = process.env.EDITS_FOLDER ?? (await scratchFolder());

test('three hundred edits, each built upon the last, give what clean builds give', {
  timeout: 4 * 3_600_000,
}, async () => {
  expect(await runChain(folder, seed, steps)).toBeUndefined();
});
