import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { contentFolder } from '../support/content.ts';
import {
  documentNumbers,
  missedNumbers,
  portalOfDocuments,
  SPELLINGS,
} from '../support/documents.ts';
import { type NodeSearch, openSearch } from '../support/search.ts';

const SEED = 5;
const numbers = documentNumbers(500, SEED);
const spellings = Object.entries(SPELLINGS);
let search: NodeSearch;

beforeAll(async () => {
  const built = await build(await contentFolder(portalOfDocuments(numbers, SEED)));
  expect(built.code, built.printed).toBe(0);
  search = await openSearch(built.out);
});

afterAll(() => search?.stop());

// Each number in one spelling; documents.long.ts asks each in all.
test.each(spellings)('a document is the first answer to its number, %s', async (name, spell) => {
  const own = numbers.filter((_, at) => spellings[at % spellings.length]?.[0] === name);
  expect(own.length).toBeGreaterThan(80);
  expect(await missedNumbers(search, own, spell)).toEqual([]);
});
