import type { SearchDocument } from './documents.ts';

/** The documents of one shelf of the index. */
export interface ShelfPlan {
  /** Its folder: a year, or empty for the only shelf. */
  name: string;
  /** Newest first. */
  years: string[];
  documents: SearchDocument[];
}

/** Below so many articles one shelf is loaded faster than two, and is made in a second. */
const FEW = 2000;

/**
 * One shelf a year, newest first, so that a closed year's files never change; one shelf in all for a small portal.
 * Standing pages have no year and lie with the newest.
 *
 * @param few so many documents need more than one shelf
 * @example planShelves(documents).map(({ name }) => name) // ['2026', '2025', '2024']
 */
export function planShelves(documents: readonly SearchDocument[], few = FEW): ShelfPlan[] {
  const years = new Set(documents.map(yearOf).filter((year) => year !== ''));
  const newestFirst = [...years].sort().reverse();
  if (documents.length === 0) return [];
  if (documents.length < few || newestFirst.length === 0) {
    return [{ name: '', years: newestFirst, documents: [...documents] }];
  }
  return newestFirst.map((year) => ({
    name: year,
    years: [year],
    documents: documents.filter((each) => (yearOf(each) || newestFirst[0]) === year),
  }));
}

function yearOf({ day }: SearchDocument): string {
  return day.slice(0, 4);
}
