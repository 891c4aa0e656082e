import { decodeFacts, type FactsFile } from '#search/facts.ts';
import type { Findings, Holders, Library, OpenShelf, Readable } from '#search/library.ts';
import {
  ENGINE,
  filesToOpen,
  PORTAL,
  type PortalIndex,
  type ShelfEntry,
} from '#search/portal-index.ts';
import { hasAccents } from '#search/terms.ts';
import type { Files } from './files.ts';

/** Weights of BM25, tried on real questions. Accents are weighed by our own ranking. */
const ranking = {
  termSaturation: 1.2,
  pageLength: 0.3,
  termFrequency: 1,
  termSimilarity: 1,
  diacriticSimilarity: 0,
};

/**
 * The index below `/pagefind/`, searched by Pagefind.
 *
 * @param base address of the folder, ends in `/`
 * @param load imports Pagefind's own script
 */
export async function openLibrary(
  base: string,
  files: Files,
  load: (address: string) => Promise<unknown>,
): Promise<Library> {
  const loading = load(`${base}pagefind.js`) as Promise<Pagefind>;
  files.expect(base + ENGINE);
  const { shelves, common, syllables } = await files.json<PortalIndex>(base + PORTAL);
  // Pagefind itself would fetch its list of words only after its own script, its engine and the entry.
  for (const file of shelves[0] ? filesToOpen(shelves[0]) : []) files.expect(base + file);
  // A portal without articles has no engine, and no shelf that would ask for it.
  loading.catch(() => {});
  let engine: Promise<unknown> | undefined;

  async function instanceOf({ folder, entry }: ShelfEntry): Promise<Instance> {
    files.know(`${base}${folder}pagefind-entry.json`, entry);
    // The first one loads the engine that all of them use; two at once would load it over each other.
    await engine;
    const { createInstance } = await loading;
    const instance = createInstance({ basePath: base + folder, noWorker: true, ranking });
    const ready = instance.search(' ');
    engine ??= ready;
    await ready;
    files.check();
    return instance;
  }

  async function open(shelf: ShelfEntry): Promise<OpenShelf> {
    const [instance, facts] = await Promise.all([
      instanceOf(shelf),
      files.json<FactsFile>(base + shelf.facts).then(decodeFacts),
    ]);
    const readers = new Map<string, () => Promise<Fragment>>();
    let before: Promise<unknown> = Promise.resolve();

    async function holdersOf(terms: readonly string[], exactDiacritics: boolean) {
      await instance.options({ exactDiacritics });
      const answers = await Promise.all(terms.map((term) => instance.search(term)));
      files.check();
      return answers.map(({ results, unfilteredResultCount }): Holders => {
        for (const { id, data } of results) readers.set(id, data);
        return holders(results, unfilteredResultCount, shelf.size);
      });
    }

    async function lookUpAll(terms: readonly string[]): Promise<Findings[]> {
      const accented = terms.filter(hasAccents);
      const exact = accented.length > 0 ? await holdersOf(accented, true) : [];
      const isFound = (term: string) => (exact[accented.indexOf(term)]?.count ?? 0) > 0;
      const others = terms.filter((term) => !isFound(term));
      const folded = others.length > 0 ? await holdersOf(others, false) : [];
      return terms.map((term) => ({
        exact: exact[accented.indexOf(term)],
        folded: folded[others.indexOf(term)],
      }));
    }

    return {
      size: shelf.size,
      facts,
      lookUp(terms) {
        // Whether accents count is a state of the instance, so questions wait for each other.
        const answer = before.then(() => lookUpAll(terms));
        before = answer.catch(() => {});
        return answer;
      },
      async read(id) {
        const fragment = await readers.get(id)?.();
        if (!fragment) throw new Error(`${shelf.folder}${id}`);
        return readableOf(fragment);
      },
    };
  }

  let known: Promise<string[]> | undefined;
  return {
    common: new Set(common.split(' ')),
    syllables() {
      known ??= files.text(base + syllables).then((text) => text.split(' '));
      return known;
    },
    shelves: shelves.map((shelf) => {
      let opened: Promise<OpenShelf> | undefined;
      return {
        name: shelf.folder,
        years: shelf.years,
        open() {
          opened ??= open(shelf);
          return opened;
        },
      };
    }),
  };
}

/** Pagefind's score is rarity within its index times how much the page speaks of the term. */
function holders(results: readonly Hit[], count: number, size: number): Holders {
  const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5));
  return { count, shares: results.map(({ id, score }) => ({ id, share: score / rarity })) };
}

function readableOf({ url, raw_url, meta, content }: Fragment): Readable {
  return {
    url: raw_url ?? url,
    title: meta.title ?? '',
    section: meta.section ?? '',
    text: content,
  };
}

interface Pagefind {
  createInstance(options: object): Instance;
}

interface Instance {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string): Promise<{ results: Hit[]; unfilteredResultCount: number }>;
}

interface Hit {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

interface Fragment {
  url: string;
  raw_url?: string;
  meta: Record<string, string>;
  content: string;
}
