import { countOf, type OpenShelf, type Shelf } from './library.ts';
import type { Found } from './rank.ts';

/** Shelves asked at the same time once the newest has answered. */
const AT_ONCE = 4;

/** Opens shelves and looks terms up in them. What was opened stays open. */
export interface Gatherer {
  /**
   * What the shelves have found so far: after the first, and again after every few. What they found for the same
   * terms last time is known still, so that choosing a filter costs nothing.
   */
  gather(terms: readonly string[], shelves: readonly Shelf[]): AsyncGenerator<Found[]>;
  /** How many articles of some shelves hold each term. */
  count(terms: readonly string[], shelves: readonly Shelf[]): Promise<number[]>;
  opened(shelf: string): OpenShelf;
}

export function createGatherer(): Gatherer {
  const open = new Map<string, OpenShelf>();
  let last = { key: '', found: new Map<string, Found>() };

  async function look(shelf: Shelf, terms: readonly string[]): Promise<Found> {
    const opened = open.get(shelf.name) ?? (await shelf.open());
    open.set(shelf.name, opened);
    const findings = await opened.lookUp(terms);
    return { shelf: shelf.name, size: opened.size, facts: opened.facts, findings };
  }

  return {
    async *gather(terms, shelves) {
      const key = terms.join(' ');
      if (last.key !== key) last = { key, found: new Map() };
      const { found } = last;
      const inOrder = () => shelves.flatMap(({ name }) => found.get(name) ?? []);
      const waiting = shelves.filter(({ name }) => !found.has(name));
      if (waiting.length < shelves.length || shelves.length === 0) yield inOrder();
      while (waiting.length > 0) {
        const some = waiting.splice(0, found.size === 0 ? 1 : AT_ONCE);
        const each = await Promise.all(some.map((shelf) => look(shelf, terms)));
        for (const one of each) found.set(one.shelf, one);
        yield inOrder();
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
