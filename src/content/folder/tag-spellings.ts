import { spellingKey } from '#text/spelling.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';

interface Use {
  file: string;
  at: Place;
}

/** Keywords that are written in several ways, so that readers find a part of the news under each: one warning a rarer spelling. */
export function tagSpellings(files: readonly ReadFile[]): Problem[] {
  const uses = new Map<string, Use[]>();
  for (const { file, checked } of files)
    for (const { as, to, at } of checked.references) {
      if (as !== 'tag') continue;
      for (const name of to.split(/[,;]/).map((part) => part.trim())) {
        const known = uses.get(name);
        if (known) known.push({ file, at });
        else if (name !== '') uses.set(name, [{ file, at }]);
      }
    }
  const same = Map.groupBy(uses, ([name]) => spellingKey(name));
  return [...same.values()].flatMap((spellings) => {
    const [usual, ...rarer] = spellings.sort(([, a], [, b]) => b.length - a.length);
    const [nearest = '', [{ file: other }] = [{ file: '' }]] = usual ?? [];
    return rarer.flatMap(([name, [first]]) =>
      first
        ? [
            problem(
              'tag-spelling',
              first.file,
              { name, nearest, other: other.normalize('NFC') },
              first.at,
            ),
          ]
        : [],
    );
  });
}
