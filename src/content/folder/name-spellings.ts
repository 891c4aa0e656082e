import { slugify } from '#text/slug.ts';
import { spellingKey } from '#text/spelling.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';

/** What names have a list of their own, and where it lies. */
const lists = {
  tag: 'tu-khoa',
  author: 'tac-gia',
  kind: 'van-ban/loai',
  issuer: 'van-ban/co-quan',
  field: 'van-ban/linh-vuc',
} as const;

export type NameList = keyof typeof lists;

/** A name as it is written, with every file that writes it so. */
interface Spelling {
  name: string;
  uses: { file: string; at: Place }[];
}

/**
 * Names that are written in several ways, so that readers find a part under each, and different names that share an address:
 * one warning for each rarer one.
 */
export function nameSpellings(files: readonly ReadFile[]): Problem[] {
  return (Object.keys(lists) as NameList[]).flatMap((list) => {
    const names = Map.groupBy(spellingsOf(list, files), ({ name }) => spellingKey(name));
    const usual: Spelling[] = [];
    const problems = [...names.values()].flatMap((spellings) => {
      const [first, ...rarer] = spellings.toSorted((a, b) => b.uses.length - a.uses.length);
      if (!first) return [];
      usual.push(first);
      return rarer.map((each) => spellingProblem(list, each, first));
    });
    const addresses = Map.groupBy(usual, ({ name }) => slugify(name));
    const clashes = [...addresses].flatMap(([slug, [first, ...others]]) =>
      first && slug !== '' ? others.map((each) => clashProblem(list, slug, each, first)) : [],
    );
    return [...problems, ...clashes];
  });
}

function spellingsOf(list: NameList, files: readonly ReadFile[]): Spelling[] {
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

function spellingProblem(list: NameList, rarer: Spelling, usual: Spelling): Problem {
  const { file, at } = rarer.uses[0] as Spelling['uses'][0];
  const facts = { list, name: rarer.name, nearest: usual.name, other: firstFile(usual) };
  return problem(list === 'tag' ? 'tag-spelling' : 'name-spelling', file, facts, at);
}

function clashProblem(list: NameList, slug: string, one: Spelling, other: Spelling): Problem {
  const { file, at } = one.uses[0] as Spelling['uses'][0];
  const url = `/${lists[list]}/${slug}/`;
  const facts = { list, name: one.name, namesake: other.name, other: firstFile(other), url };
  return problem('name-clash', file, facts, at);
}

function firstFile({ uses: [first] }: Spelling): string {
  return first?.file.normalize('NFC') ?? '';
}
