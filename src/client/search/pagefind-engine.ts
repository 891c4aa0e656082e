import { ENGINE, type ShelfEntry } from '#search/portal-index.ts';
import type { Files } from './files.ts';

/** Weights of BM25, tried on real questions. Accents are weighed by our own ranking. */
const ranking = {
  termSaturation: 1.2,
  pageLength: 0.3,
  termFrequency: 1,
  termSimilarity: 1,
  diacriticSimilarity: 0,
};

/** One Pagefind, which searches one shelf. */
export interface Instance {
  /** Whether accents count is a state of the instance. */
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string): Promise<{ results: Hit[]; unfilteredResultCount: number }>;
}

export interface Hit {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  raw_url?: string;
  meta: Record<string, string>;
  content: string;
}

interface Pagefind {
  createInstance(options: object): Instance;
}

/**
 * Starts an instance a shelf.
 *
 * @param base address of the index, ends in `/`
 * @param load imports Pagefind's own script
 */
export function openEngine(
  base: string,
  files: Files,
  load: (address: string) => Promise<unknown>,
): (shelf: ShelfEntry) => Promise<Instance> {
  const loading = load(`${base}pagefind.js`) as Promise<Pagefind>;
  // A portal without articles has no engine, and no shelf that would ask for it.
  loading.catch(() => {});
  files.expect(base + ENGINE);
  /** Whether the engine is there, known once the instances started before have come or failed. */
  let isThere = Promise.resolve(false);

  async function start({ folder, entry }: ShelfEntry): Promise<Instance> {
    files.know(`${base}${folder}pagefind-entry.json`, entry);
    const { createInstance } = await loading;
    const instance = createInstance({ basePath: base + folder, noWorker: true, ranking });
    await instance.search(' ');
    files.check();
    return instance;
  }

  // The first one loads the engine that all of them use; two at once would load it over each other.
  return (shelf) => {
    const instance = isThere.then(() => start(shelf));
    const hasCome = instance.then(
      () => true,
      () => false,
    );
    isThere = isThere.then((was) => was || hasCome);
    return instance;
  };
}
