import type { Facts, Findings, Holders, OpenShelf, Readable } from '#search/library.ts';
import type { ShelfEntry } from '#search/portal-index.ts';
import { hasAccents } from '#search/terms.ts';
import type { Files } from './files.ts';
import type { Fragment, Hit, Instance } from './pagefind-engine.ts';

/**
 * A shelf that Pagefind searches.
 *
 * @param files through which the instance fetches
 * @param around the portal's root on its host: `/`, or `/tin/`
 */
export function openShelf(
  { folder, size }: ShelfEntry,
  facts: ReadonlyMap<string, Facts>,
  instance: Instance,
  files: Files,
  around: string,
): OpenShelf {
  /** What fetches the readable text of each document that was found. */
  const fragments = new Map<string, () => Promise<Fragment>>();
  let before: Promise<unknown> = Promise.resolve();

  async function holdersOf(terms: readonly string[], exactDiacritics: boolean) {
    await instance.options({ exactDiacritics });
    const answers = await Promise.all(terms.map((term) => instance.search(term)));
    files.check();
    return answers.map(({ results, unfilteredResultCount }): Holders => {
      for (const { id, data } of results) fragments.set(id, data);
      return holders(results, unfilteredResultCount, size);
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
    size,
    facts,
    lookUp(terms) {
      // Whether accents count is a state of the instance, so questions wait for each other.
      const answer = before.then(() => lookUpAll(terms));
      before = answer.catch(() => {});
      return answer;
    },
    async read(id) {
      const fragment = await fragments.get(id)?.();
      if (!fragment) throw new Error(`${folder}${id}`);
      return readableOf(fragment, around);
    },
  };
}

/** Pagefind's score is rarity within its index times how much the page speaks of the term. */
function holders(results: readonly Hit[], count: number, size: number): Holders {
  const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5));
  return { count, shares: results.map(({ id, score }) => ({ id, share: score / rarity })) };
}

function readableOf({ url, raw_url = url, meta, content }: Fragment, around: string): Readable {
  return {
    url: raw_url.replace('/', around),
    title: meta.title ?? '',
    section: meta.section ?? '',
    text: content,
  };
}
