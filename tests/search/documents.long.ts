import { expect, test } from 'vitest';
import { contentFolder } from '../support/content.ts';
import { searchContent } from '../support/content-search.ts';
import {
  documentNumbers,
  missedNumbers,
  portalOfDocuments,
  SPELLINGS,
} from '../support/documents.ts';

test.each([5, 6, 7])(
  'every document of 500 is first, however its number is typed (seed %i)',
  async (seed) => {
    const numbers = documentNumbers(500, seed);
    const { search } = await searchContent(await contentFolder(portalOfDocuments(numbers, seed)));
    for (const [name, spell] of Object.entries(SPELLINGS))
      expect(await missedNumbers(search, numbers, spell), name).toEqual([]);
    await search.stop();
  },
);
