import { slugify } from '#text/slug.ts';
import { spellingKey } from '#text/spelling.ts';
import { type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';
import { firstFile, lists, type NameList, type Spelling, spellingsOf } from './spellings.ts';

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
