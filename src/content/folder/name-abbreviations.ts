import { isAbbreviation } from '#text/abbreviation.ts';
import { type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';
import { firstFile, type NameList, type Spelling, spellingsOf } from './spellings.ts';

/** Names of people are not cut to letters. */
const LISTS = ['tag', 'kind', 'issuer', 'field'] as const satisfies readonly NameList[];

/** Names that stand in full in one file and cut to letters in another, so that readers find a part under each: one warning each. */
export function nameAbbreviations(files: readonly ReadFile[]): Problem[] {
  return LISTS.flatMap((list) => {
    const spellings = spellingsOf(list, files);
    const short = spellings.filter(({ name }) => /\p{Lu}{2}/u.test(name));
    return short.flatMap(({ name, uses: [first] }) => {
      const full = spellings.filter((each) => isAbbreviation(name, each.name));
      if (!first || full.length === 0) return [];
      const facts = { list, name, full: full.map(withFile) };
      return [problem('name-abbreviated', first.file, facts, first.at)];
    });
  });
}

function withFile(spelling: Spelling): string {
  return `“${spelling.name}” ở tệp ${firstFile(spelling)}`;
}
