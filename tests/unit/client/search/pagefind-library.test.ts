import { expect, test } from 'vitest';
import { openFiles } from '#client/search/files.ts';
import { openLibrary } from '#client/search/pagefind-library.ts';
import { encodeFacts } from '#search/facts.ts';
import type { PortalIndex } from '#search/portal-index.ts';

const portal: PortalIndex = {
  shelves: [{ folder: '2026/', years: ['2026'], size: 9, entry: '{}', facts: '2026/facts.json' }],
  common: 'và của',
  syllables: 'syllables.txt',
};

const bodies: Record<string, string> = {
  '/pagefind/portal.json': JSON.stringify(portal),
  '/pagefind/2026/facts.json': JSON.stringify(
    encodeFacts([{ id: 'bão', kind: 'tin', sections: ['thoi-su'], day: '2026-09-03' }]),
  ),
  '/pagefind/syllables.txt': 'bao lu',
  '/pagefind/wasm.unknown.pagefind': '',
};

/** In place of Pagefind: knows "bão" in just these accents, and everything without. Tells how it was set when it looked. */
function open(root = '') {
  let made = 0;
  const pagefind = {
    createInstance() {
      made++;
      let isExact = false;
      return {
        async options({ exactDiacritics }: { exactDiacritics: boolean }) {
          isExact = exactDiacritics;
        },
        async search(term: string) {
          await new Promise((resolve) => setTimeout(resolve));
          const id = isExact && term !== 'bão' ? undefined : `${term} ${isExact}`;
          const content = `Tin về ${term}`;
          const data = async () => ({ url: '/a/', raw_url: '/b/', meta: { title: term }, content });
          const results = id ? [{ id, score: 1, data }] : [];
          return { results, unfilteredResultCount: results.length };
        },
      };
    },
  };
  const scope = {
    fetch: (async (address: string) =>
      new Response(bodies[address.slice(root.length)])) as typeof fetch,
  };
  const base = `${root}/pagefind/`;
  const files = openFiles(scope, base);
  return { library: openLibrary(base, files, async () => pagefind), made: () => made };
}

test('one shelf that is asked twice at once opens once, and the questions keep their accents', async () => {
  const { library, made } = open();
  const [shelf] = (await library).shelves;
  const lookUp = async () => (await shelf?.open())?.lookUp(['bão', 'lũ', 'lu']);
  const answers = await Promise.all([lookUp(), lookUp()]);
  expect(made()).toBe(1);
  for (const answer of answers) {
    const ids = answer?.map(({ exact, folded }) => ({
      exact: exact?.shares.map(({ id }) => id),
      folded: folded?.shares.map(({ id }) => id),
    }));
    expect(ids).toEqual([
      { exact: ['bão true'], folded: undefined },
      { exact: [], folded: ['lũ false'] },
      { exact: undefined, folded: ['lu false'] },
    ]);
  }
});

test('what was found can be read, and nothing else', async () => {
  const { library } = open();
  const shelf = await (await library).shelves[0]?.open();
  await shelf?.lookUp(['bão']);
  expect(await shelf?.read('bão true')).toEqual({
    url: '/b/',
    title: 'bão',
    section: '',
    text: 'Tin về bão',
  });
  await expect(shelf?.read('lũ true')).rejects.toThrow('2026/lũ true');
});

test.each(['/tin', 'https://songtra.example.vn/tin'])(
  'in a portal at %s results lie below its folder',
  async (root) => {
    const shelf = await (await open(root).library).shelves[0]?.open();
    await shelf?.lookUp(['bão']);
    expect((await shelf?.read('bão true'))?.url).toBe('/tin/b/');
  },
);

test('facts, common syllables and the list of all come from the files of the index', async () => {
  const { common, shelves, syllables } = await open().library;
  expect([...common]).toEqual(['và', 'của']);
  expect(await syllables()).toEqual(['bao', 'lu']);
  const facts = (await shelves[0]?.open())?.facts;
  expect([...(facts ?? [])]).toEqual([
    ['bão', { kind: 'tin', sections: ['thoi-su'], day: '2026-09-03' }],
  ]);
});
