import { expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { contentFolder } from '../support/content.ts';
import {
  documentNumbers,
  missedNumbers,
  portalOfDocuments,
  SPELLINGS,
} from '../support/documents.ts';
import { openSearch } from '../support/search.ts';

test.each([5, 6, 7])(
  'every document of 500 is first, however its number is typed (seed %i)',
  async (seed) => {
    const numbers = documentNumbers(500, seed);
    const { out } = await build(await contentFolder(portalOfDocuments(numbers, seed)));
    const search = await openSearch(out);
    for (const [name, spell] of Object.entries(SPELLINGS))
      expect(await missedNumbers(search, numbers, spell), name).toEqual([]);
    await search.stop();
  },
);
