import { expect, test } from 'vitest';
import { faultsOf } from '#client/search/faults.ts';
import type { SearchWords } from '#client/search/words.ts';
import type { Question } from '#search/question.ts';

const words = {
  turned: 'turned',
  noSection: 'no {section}',
  noYear: 'no {year}',
  noDay: 'no day of {year}',
} as SearchWords;
const offered = { sections: new Set(['kinh-te']), years: new Set(['2024', '2025']) };

test.each<[Partial<Question>, string]>([
  [{}, ''],
  [{ section: 'kinh-te', year: '2025', from: '2025-12-31', to: '2026-01-01' }, ''],
  [{ from: '2025-01-02', to: '2025-01-02' }, ''],
  [{ from: '2025-01-02', to: '2025-01-01' }, 'turned'],
  [{ section: 'bla' }, 'no bla'],
  [{ year: '1999' }, 'no 1999'],
  [{ year: '2025', from: '2026-01-01' }, 'no day of 2025'],
  [{ year: '2025', to: '2024-12-31' }, 'no day of 2025'],
  [{ section: 'bla', year: '2025', from: '2026-01-01' }, 'no bla no day of 2025'],
  [{ section: 'bla', year: '1999', from: '2025-01-02', to: '2025-01-01' }, 'no bla no 1999 turned'],
  [{ year: '1999', from: '2025-01-01' }, 'no 1999'],
  [{ year: '2025', from: '2026-01-01', to: '2024-01-01' }, 'turned'],
])('%j', (filters, fault) => {
  expect(faultsOf({ words: 'bão', order: 'best', ...filters }, offered, words)).toBe(fault);
});
