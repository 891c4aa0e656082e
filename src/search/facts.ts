import type { Facts } from './library.ts';
import { KINDS, type Kind } from './question.ts';

/** Facts of a shelf as its file holds them: short, as every question loads it. */
export interface FactsFile {
  /** Section ids with the ids above them, parted by blanks. */
  sections: string[];
  /** For each document `ID.SECTION.DAY`: its id in the index, the place in the list above and the day as a number, both in base 36; of what is no article its kind after that, `ID.-.DAY.van-ban`. */
  rows: string;
}

/** A document that belongs to no section, or to no day. */
const NONE = '-';
const ARTICLE: Kind = 'tin';
const DAY = 24 * 60 * 60 * 1000;

/** @param documents in the order in which they shall be listed */
export function encodeFacts(documents: readonly (Facts & { id: string })[]): FactsFile {
  const paths = [...new Set(documents.map(({ sections }) => sections.join(' ')))].sort();
  const rows = documents.map(({ id, kind, sections, day }) =>
    [
      id,
      sections.length === 0 ? NONE : paths.indexOf(sections.join(' ')).toString(36),
      day === '' ? NONE : (Date.parse(day) / DAY).toString(36),
      ...(kind === ARTICLE ? [] : [kind]),
    ].join('.'),
  );
  return { sections: paths, rows: rows.join(' ') };
}

export function decodeFacts({ sections, rows }: FactsFile): Map<string, Facts> {
  const paths = sections.map((path) => path.split(' '));
  return new Map(
    rows
      .split(' ')
      .filter(Boolean)
      .map((row) => {
        const [id = '', section = NONE, day = NONE, kind] = row.split('.');
        return [
          id,
          {
            kind: KINDS.find((each) => each === kind) ?? ARTICLE,
            sections: (section !== NONE && paths[Number.parseInt(section, 36)]) || [],
            day: day === NONE ? '' : dayOf(Number.parseInt(day, 36)),
          },
        ];
      }),
  );
}

function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
