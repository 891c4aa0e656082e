import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#content/read.ts';
import { placeFiles } from '#integrations/search/placement.ts';
import { makeSearchFiles, type SearchFiles } from '#integrations/search/search-files.ts';
import { decodeFacts } from '#search/facts.ts';
import type { PortalIndex } from '#search/portal-index.ts';
import { serve } from '../../../support/browser.ts';
import { root, scratchFolder } from '../../../support/build.ts';
import { article, now, scratch, write } from '../../content/scratch.ts';

const files = {
  'sections.yml':
    '- id: thoi-su\n  title: Thời sự\n- id: kinh-te\n  title: Kinh tế\n  children:\n    - id: nong-nghiep\n      title: Nông nghiệp\n',
  'articles/thoi-su/2026/bao.md': article('', 'Bão đến, bão tan.\n'),
  'articles/nong-nghiep/2026/gao.md': article('', 'Giá gạo bao nhiêu.\n'),
  'articles/thoi-su/2026/nhap.md': article('draft: true\n', 'Khongthay.\n'),
  'pages/lien-he.md': '---\ntitle: Liên hệ\n---\nĐiện thoại.\n',
};

async function make(content: string, cache: string, drafts = false): Promise<SearchFiles> {
  const settings = {
    root,
    content,
    cache,
    out: '',
    now,
    drafts,
    compress: false,
    holdBroken: false,
  };
  return makeSearchFiles(await readContent({ folder: content, now }), settings);
}

/** Every file's text by path. */
async function textsOf({ files }: SearchFiles): Promise<Record<string, string>> {
  const texts = [...files].map(async ([name, file]): Promise<[string, string]> => {
    return [
      name,
      'text' in file
        ? file.text
        : await readFile(file.path, name.endsWith('.json') ? 'utf8' : 'latin1'),
    ];
  });
  return Object.fromEntries(await Promise.all(texts));
}

const indexOf = (texts: Record<string, string>): PortalIndex =>
  JSON.parse(texts['portal.json'] ?? '');

test('the portal file leads to all others', async () => {
  const made = await make(scratch(files), await scratchFolder());
  expect([made.articles, made.pages, made.shelves]).toEqual([2, 1, 1]);
  const texts = await textsOf(made);
  const { shelves, syllables } = indexOf(texts);
  expect(shelves).toHaveLength(1);
  const [shelf] = shelves;
  expect(shelf).toMatchObject({ folder: '', years: ['2026'], size: 3 });
  expect(shelf?.entry).toBe(texts['pagefind-entry.json']);
  for (const path of [shelf?.facts ?? '', syllables]) {
    const digest = createHash('sha256')
      .update(texts[path] ?? '')
      .digest('hex');
    expect(path).toContain(digest.slice(0, 10));
  }
  const facts = [...decodeFacts(JSON.parse(texts[shelf?.facts ?? ''] ?? '')).entries()];
  for (const [id] of facts) expect(Object.keys(texts)).toContain(`fragment/${id}.pf_fragment`);
  expect(facts.map(([, fact]) => fact)).toEqual([
    { kind: 'tin', sections: ['nong-nghiep', 'kinh-te'], day: '2026-03-15' },
    { kind: 'tin', sections: ['thoi-su'], day: '2026-03-15' },
    { kind: 'trang', sections: [], day: '' },
  ]);
});

test('syllables stand there folded, the most frequent first, with those of drafts left out', async () => {
  const texts = await textsOf(await make(scratch(files), await scratchFolder()));
  const { syllables, common } = indexOf(texts);
  const known = (texts[syllables] ?? '').split(' ');
  // Both articles are called `Tin`; `bao` stands in both, in other accents.
  expect(known.slice(0, 2).sort()).toEqual(['bao', 'tin']);
  expect([...known].sort()).toEqual('bao den dien gao gia he lien nhieu tan thoai tin'.split(' '));
  expect(common.split(' ')).toContain('bao');
});

test('nothing that nobody loads is published', async () => {
  const { files: made } = await make(scratch(files), await scratchFolder());
  const unknown = [...made.keys()].filter(
    (name) =>
      !/^(?:portal\.json|pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|(?:facts|syllables)_[0-9a-f]{10}\.(?:json|txt)|pagefind\.vi_\w+\.pf_meta|(?:fragment|index|filter)\/vi_\w+\.pf_\w+)$/.test(
        name,
      ),
  );
  expect(unknown).toEqual([]);
});

test('the same content gives the same files, from a warm cache and a cold one', async () => {
  const content = scratch(files);
  const cache = await scratchFolder();
  const first = await textsOf(await make(content, cache));
  expect(await textsOf(await make(content, cache))).toEqual(first);
  expect(await textsOf(await make(scratch(files), await scratchFolder()))).toEqual(first);
});

test('what was corrected is found at once, what was taken back no more', async () => {
  const content = scratch(files);
  const cache = await scratchFolder();
  await make(content, cache);
  write(content, {
    'articles/thoi-su/2026/bao.md': article('', 'Lốc xoáy.\n'),
    'articles/nong-nghiep/2026/gao.md': article('draft: true\n', 'Giá gạo.\n'),
  });
  const texts = await textsOf(await make(content, cache));
  const known = (texts[indexOf(texts).syllables] ?? '').split(' ');
  expect(known.toSorted()).toEqual('dien he lien loc thoai tin xoay'.split(' '));
});

test('another title of the section is read at once', async () => {
  const content = scratch(files);
  const cache = await scratchFolder();
  const before = Object.keys(await textsOf(await make(content, cache)));
  write(content, { 'sections.yml': files['sections.yml'].replace('Thời sự', 'Tin trong tỉnh') });
  const after = await textsOf(await make(content, cache));
  const cold = await textsOf(await make(content, await scratchFolder()));
  expect(after).toEqual(cold);
  const fragments = (names: string[]) => names.filter((name) => name.startsWith('fragment/'));
  const kept = fragments(Object.keys(after)).filter((name) => before.includes(name));
  expect(kept.length).toBeLessThan(fragments(before).length);
});

test('a preview holds drafts', async () => {
  const made = await make(scratch(files), await scratchFolder(), true);
  expect([made.articles, made.pages]).toEqual([3, 1]);
});

test('a portal without an article has a list of shelves still, an empty one', async () => {
  const made = await make(scratch({}), await scratchFolder());
  expect([made.articles, made.pages]).toEqual([0, 0]);
  expect(indexOf(await textsOf(made))).toMatchObject({ common: '', shelves: [] });
});

test("Pagefind's own API can sift and sort the index", async () => {
  const content = scratch({
    ...files,
    'articles/thoi-su/2026/bao.md': article('author: Lan\ntags: [Bão lũ]\n').replace(
      '2026-03-15',
      '2026-03-16',
    ),
  });
  const out = await scratchFolder();
  placeFiles((await make(content, await scratchFolder())).files, join(out, 'pagefind'));
  const server = await serve(out);
  onTestFinished(() => server.stop());
  const script: PagefindScript = await import(
    pathToFileURL(join(out, 'pagefind/pagefind.js')).href
  );
  const index = script.createInstance({ basePath: `${server.url}/pagefind/`, noWorker: true });
  expect(await index.filters()).toEqual({
    section: { 'kinh-te': 1, 'nong-nghiep': 1, 'thoi-su': 1 },
    year: { 2026: 2 },
    author: { Lan: 1 },
    tag: { 'bao-lu': 1 },
    kind: { tin: 2, trang: 1 },
  });
  const urlsOf = async (options: object) => {
    const { results } = await index.search(null, options);
    return Promise.all(results.map(async (result) => (await result.data()).raw_url));
  };
  expect(await urlsOf({ sort: { date: 'desc' } })).toEqual([
    '/thoi-su/bao/',
    '/nong-nghiep/gao/',
    '/lien-he/',
  ]);
  expect(await urlsOf({ filters: { section: 'kinh-te' } })).toEqual(['/nong-nghiep/gao/']);
});

interface PagefindScript {
  createInstance(options: object): {
    filters(): Promise<object>;
    search(
      words: null,
      options: object,
    ): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>;
  };
}
