import type { SearchDocument } from './documents.ts';

/** The documents of one shelf of the index. */
export interface ShelfPlan {
  /** Its folder: a year, a year and the first month of a part of it, or empty for the only shelf. */
  name: string;
  /** Newest first. */
  years: string[];
  documents: SearchDocument[];
}

/** Below so many articles one shelf is loaded faster than two, and is made in seconds. */
const FEW = 2000;
/**
 * A year with more is cut into parts: the newest early, as every publication makes its last part anew, the others only where
 * the memory for making them would grow large.
 */
const MOST = { newest: 500, closed: 3000 };
/** Into how many parts of equal months a year may be cut. */
const CUTS = [1, 2, 3, 4, 6, 12];

/**
 * One shelf a year, newest first, so that a closed year's files never change; one in all for a small portal. Standing pages
 * have no year and lie with the newest articles: they are few, so making them anew with those costs less than a further shelf
 * would cost every question, and where the first answer comes from they are found at once. They leave a year as it closes.
 *
 * @param few so many documents need more than one shelf
 * @example planShelves(documents).map(({ name }) => name) // ['2026-09', '2026-05', '2026-01', '2025', '2024']
 */
export function planShelves(
  documents: readonly SearchDocument[],
  few = FEW,
  most = MOST,
): ShelfPlan[] {
  const byYear = Map.groupBy(
    documents.filter(({ day }) => day !== ''),
    yearOf,
  );
  const newestFirst = [...byYear.keys()].sort().reverse();
  if (documents.length === 0) return [];
  if (documents.length < few || newestFirst.length === 0) {
    return [{ name: '', years: newestFirst, documents: [...documents] }];
  }
  const shelves = newestFirst.flatMap((year, at) =>
    partsOf(year, byYear.get(year) ?? [], at === 0 ? most.newest : most.closed),
  );
  shelves[0]?.documents.push(...documents.filter(({ day }) => day === ''));
  return shelves;
}

/** The months of a year in as few parts as keep each small, newest first; named by the first month of each. */
function partsOf(year: string, documents: readonly SearchDocument[], most: number): ShelfPlan[] {
  const cuts = CUTS.find((each) => documents.length <= each * most) ?? 12;
  if (cuts === 1) return [{ name: year, years: [year], documents: [...documents] }];
  const months = 12 / cuts;
  const nameOf = ({ day }: SearchDocument) => {
    const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
    return `${year}-${String(first).padStart(2, '0')}`;
  };
  return [...Map.groupBy(documents, nameOf)]
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .map(([name, own]) => ({ name, years: [year], documents: own }));
}

function yearOf({ day }: SearchDocument): string {
  return day.slice(0, 4);
}
