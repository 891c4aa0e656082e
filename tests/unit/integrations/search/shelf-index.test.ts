import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeShelf } from '#integrations/search/shelf-index.ts';
import { decodeFacts } from '#search/facts.ts';
import { filesOf, scratchFolder } from '../../../support/build.ts';
import { searchDocument } from './documents.ts';

const article = searchDocument('bao', '2026-03-01', { title: 'Bão số 5' });
const broken = {
  ...searchDocument('hong', '2026-03-02'),
  read(): never {
    throw new Error('went away');
  },
};

test('an article that cannot be read leaves no process behind, and the next shelf is whole', async () => {
  const folder = await scratchFolder();
  await expect(makeShelf([article, broken], folder)).rejects.toThrow('went away');
  // The system tells of a process's end a moment later.
  await expect.poll(pagefinds).toEqual([]);
  await makeShelf([article], folder);
  expect(await daysIn(folder)).toEqual(['2026-03-01']);
});

test('a text without a word has no place in the index, and stops nothing', async () => {
  const wordless = searchDocument('anh', '2026-03-02', { title: '🙂', text: '…' });
  const [both, alone] = [await scratchFolder(), await scratchFolder()];
  await makeShelf([article, wordless], both);
  await makeShelf([wordless], alone);
  expect(await daysIn(both)).toEqual(['2026-03-01']);
  expect(await daysIn(alone)).toEqual([]);
});

test('two documents at one address are refused: one of them could not be found', async () => {
  const twin = searchDocument('bao', '2026-03-02', { title: 'Bão số 6' });
  await expect(makeShelf([article, twin], await scratchFolder())).rejects.toThrow('1 records of 2');
});

async function daysIn(folder: string): Promise<string[]> {
  const facts = (await filesOf(folder)).get('facts.json')?.toString() ?? '';
  return [...decodeFacts(JSON.parse(facts)).values()].map(({ day }) => day);
}

/** Pagefind's processes that this one started, where the system tells. */
function pagefinds(): string[] {
  const list = `/proc/${process.pid}/task/${process.pid}/children`;
  const children = existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean) : [];
  return children.filter((child) => nameOf(child).startsWith('pagefind'));
}

function nameOf(child: string): string {
  const path = join('/proc', child, 'comm');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
