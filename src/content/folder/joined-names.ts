import { spellingKey } from '#text/spelling.ts';
import { type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';
import type { NameList } from './spellings.ts';

/** Lists of which writers put several names into one text, as they do with keywords. */
const LISTS = ['author', 'field'] as const satisfies readonly NameList[];
/** What parts the names of people; other names hold some of it themselves. */
const PARTING = { author: /\s*[,;&/]\s*|\s+(?:và|[-–])\s+/, field: /\s*[,;]\s*/ };
/** `Minh Hằng`, `Lê Thị Hồng Nhạn`: nothing but words with a capital. */
const PERSON = /^\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){1,4}$/u;

/**
 * Several names that stand in one text and so are taken for one: parts of which one has a list of its own already, or authors
 * of whom each part is a person's name. A field of its own may hold a comma: `Thông tin, truyền thông`.
 */
export function joinedNames(files: readonly ReadFile[]): Problem[] {
  return LISTS.flatMap((list) => {
    const uses = files.flatMap(({ file, checked }) =>
      checked.references.filter(({ as }) => as === list).map(({ to, at }) => ({ file, to, at })),
    );
    const known = new Set(uses.map(({ to }) => spellingKey(to)));
    return uses.flatMap(({ file, to, at }) => {
      const parts = to.split(PARTING[list]).filter(Boolean);
      const isKnown = parts.some((part) => known.has(spellingKey(part)));
      const arePeople = list === 'author' && parts.every((part) => PERSON.test(part));
      if (parts.length < 2 || !(isKnown || arePeople)) return [];
      return [problem('names-together', file, { list, name: to, parts }, at)];
    });
  });
}
