import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LONGEST } from '#search/question.ts';

test('the field takes as much as the search reads of a question', async () => {
  const form = await readFile(
    new URL('../../../src/components/SearchForm.astro', import.meta.url),
    'utf8',
  );
  expect(/maxlength="(\d+)"/.exec(form)?.[1]).toBe(`${LONGEST}`);
});
