import { expect, test } from 'vitest';
import type { Files } from '#client/search/files.ts';
import { openEngine } from '#client/search/pagefind-engine.ts';
import type { ShelfEntry } from '#search/portal-index.ts';

const files: Files = {
  json: async () => JSON.parse('{}'),
  text: async () => '',
  know() {},
  expect() {},
  count: () => 0,
  check() {},
};

const shelf = (folder: string): ShelfEntry => ({
  folder,
  years: [],
  size: 1,
  entry: '{}',
  facts: '',
});

/** Pagefind whose instances come when the test says so. */
function open() {
  const coming: PromiseWithResolvers<object>[] = [];
  const pagefind = {
    createInstance() {
      const come = Promise.withResolvers<object>();
      coming.push(come);
      return { options: async () => {}, search: () => come.promise };
    },
  };
  return { coming, start: openEngine('/pagefind/', files, async () => pagefind) };
}

const breathe = () => new Promise((resolve) => setTimeout(resolve));

test('the first instance is awaited, whoever comes with it; then they start together', async () => {
  const { coming, start } = open();
  const starting = ['2026/', '2025/', '2024/'].map((folder) => start(shelf(folder)));
  await breathe();
  expect(coming).toHaveLength(1);
  coming[0]?.resolve({});
  await breathe();
  expect(coming).toHaveLength(3);
  for (const { resolve } of coming) resolve({});
  expect(await Promise.all(starting)).toHaveLength(3);
});

test('after a first one that failed the next is the first', async () => {
  const { coming, start } = open();
  const [first, second, third] = ['2026/', '2025/', '2024/'].map((folder) => start(shelf(folder)));
  const told = expect(first).rejects.toThrow('no engine');
  await breathe();
  coming[0]?.reject(new Error('no engine'));
  await told;
  await breathe();
  expect(coming).toHaveLength(2);
  coming[1]?.resolve({});
  await second;
  await breathe();
  expect(coming).toHaveLength(3);
  coming[2]?.resolve({});
  await third;
});
