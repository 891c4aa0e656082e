import type { Place } from '../problem.ts';
import type { ReadFile } from './read-files.ts';

/** What names have a list of their own, and where it lies. */
export const lists = {
  tag: 'tu-khoa',
  author: 'tac-gia',
  kind: 'van-ban/loai',
  issuer: 'van-ban/co-quan',
  field: 'van-ban/linh-vuc',
} as const;

export type NameList = keyof typeof lists;

/** A name as it is written, with every file that writes it so. */
export interface Spelling {
  name: string;
  uses: { file: string; at: Place }[];
}

/** All spellings of the names of a list, each once. */
export function spellingsOf(list: NameList, files: readonly ReadFile[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const { file, checked } of files)
    for (const { as, to, at } of checked.references) {
      if (as !== list) continue;
      // Keywords may stand in one text.
      const names = list === 'tag' ? to.split(/[,;]/).map((part) => part.trim()) : [to];
      for (const name of names) {
        const known = spellings.get(name);
        if (known) known.uses.push({ file, at });
        else if (name !== '') spellings.set(name, { name, uses: [{ file, at }] });
      }
    }
  return [...spellings.values()];
}

/** The first file that writes a name so. */
export function firstFile({ uses: [first] }: Spelling): string {
  return first?.file.normalize('NFC') ?? '';
}
