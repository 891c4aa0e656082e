import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentFolder } from '../support/content.ts';
import { searchContent } from '../support/content-search.ts';
import {
  documentNumbers,
  missedNumbers,
  portalOfDocuments,
  SPELLINGS,
} from '../support/documents.ts';
import type { NodeSearch } from '../support/search.ts';

const SEED = 5;
const numbers = documentNumbers(500, SEED);
const spellings = Object.entries(SPELLINGS);
let search: NodeSearch;

beforeAll(async () => {
  ({ search } = await searchContent(await contentFolder(portalOfDocuments(numbers, SEED))));
});

afterAll(() => search?.stop());

// Each number in one spelling; documents.long.ts asks each in all.
test.each(spellings)('a document is the first answer to its number, %s', async (name, spell) => {
  const own = numbers.filter((_, at) => spellings[at % spellings.length]?.[0] === name);
  expect(own.length).toBeGreaterThan(80);
  expect(await missedNumbers(search, own, spell)).toEqual([]);
});
