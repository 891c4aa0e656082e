import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openResults } from '../../../bench/results.ts';
import { scratchFolder } from '../../support/build.ts';

test('a stopped run finds what it measured before', async () => {
  const file = join(await scratchFolder(), 'results.jsonl');
  const one = { articles: 1000, scenario: 'cold', contender: 'A', round: 1 };
  const result = { ...one, wall: 1, cpu: 1, memory: 1, together: 1, files: 1, bytes: 1 };
  openResults(file, 'this code').add(result);
  const again = openResults(file, 'this code');
  expect(again.all()).toEqual([{ of: 'this code', ...result }]);
  expect(again.has(one)).toBe(true);
  expect(again.has({ ...one, round: 2 })).toBe(false);
  expect(openResults(file, 'other code').all()).toEqual([]);
});
