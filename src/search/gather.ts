import { countOf, type OpenShelf, type Shelf } from './library.ts';
import type { Found } from './rank.ts';

/** Shelves asked at the same time once the newest has answered; then twice as many each time, as each answer is ranked anew. */
const AT_ONCE = 4;
/** Sets of terms whose findings are kept: a question has one for each of its rounds. */
const KEPT = 3;

/** Opens shelves and looks terms up in them. What was opened stays open. */
export interface Gatherer {
  /**
   * What the shelves have found so far: after the first, and again after every few. What they found for the same
   * terms before is known still, so that choosing a filter costs nothing.
   */
  gather(terms: readonly string[], shelves: readonly Shelf[]): AsyncGenerator<Gathered>;
  /** How many articles of some shelves hold each term. */
  count(terms: readonly string[], shelves: readonly Shelf[]): Promise<number[]>;
  opened(shelf: string): OpenShelf;
}

export interface Gathered {
  /** Of the shelves asked, in their order; of all of them at the end. */
  found: Found[];
  /** What is known of other shelves, as the same terms were looked up there before. */
  others: Found[];
}

/** A look at one shelf, on its way or done. */
interface Look {
  promise: Promise<Found>;
  found?: Found;
}

type Looks = Map<string, Look>;

export function createGatherer(): Gatherer {
  const open = new Map<string, OpenShelf>();
  const kept = new Map<string, Looks>();

  async function look(shelf: Shelf, terms: readonly string[]): Promise<Found> {
    const opened = open.get(shelf.name) ?? (await shelf.open());
    open.set(shelf.name, opened);
    const findings = await opened.lookUp(terms);
    const { name, years } = shelf;
    return { shelf: name, years, size: opened.size, facts: opened.facts, findings };
  }

  function lookOnce(shelf: Shelf, terms: readonly string[], looks: Looks): Promise<Found> {
    const known = looks.get(shelf.name);
    if (known) return known.promise;
    const fresh: Look = { promise: look(shelf, terms) };
    looks.set(shelf.name, fresh);
    fresh.promise.then(
      (found) => {
        fresh.found = found;
      },
      // Whoever asks again may have more luck.
      () => looks.delete(shelf.name),
    );
    return fresh.promise;
  }

  function looksFor(terms: readonly string[]): Looks {
    const key = terms.join(' ');
    const looks: Looks = kept.get(key) ?? new Map();
    // The one used last is dropped last.
    kept.delete(key);
    kept.set(key, looks);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return looks;
  }

  return {
    async *gather(terms, shelves) {
      const looks = looksFor(terms);
      const asked = new Set(shelves.map(({ name }) => name));
      const isWaiting = ({ name }: Shelf) => looks.get(name)?.found === undefined;
      const gathered = (): Gathered => ({
        found: shelves.flatMap(({ name }) => looks.get(name)?.found ?? []),
        others: [...looks].flatMap(([name, { found }]) => (asked.has(name) ? [] : (found ?? []))),
      });
      if (shelves.length === 0 || !shelves.every(isWaiting)) yield gathered();
      let most = shelves.every(isWaiting) ? 1 : AT_ONCE;
      while (shelves.some(isWaiting)) {
        const some = shelves.filter(isWaiting).slice(0, most);
        most = Math.max(AT_ONCE, most * 2);
        await Promise.all(some.map((shelf) => lookOnce(shelf, terms, looks)));
        yield gathered();
      }
    },
    async count(terms, shelves) {
      const each = await Promise.all(shelves.map((shelf) => look(shelf, terms)));
      return terms.map((_, at) =>
        each.reduce((sum, { findings }) => sum + countOf(findings[at]), 0),
      );
    },
    opened(shelf) {
      const opened = open.get(shelf);
      if (!opened) throw new Error(`"${shelf}" is not open`);
      return opened;
    },
  };
}
