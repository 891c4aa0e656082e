import { numbersIn } from '#text/document-numbers.ts';
import { type Asked, askedOf } from './asked.ts';
import type { Gatherer } from './gather.ts';
import { countOf, type Library, type Shelf } from './library.ts';
import { mended } from './mend.ts';
import type { Found } from './rank.ts';

/** One way of looking a question up. */
export interface Round {
  asked: Asked;
  terms: readonly string[];
  /** The last syllable is taken for the beginning of one. */
  unfinished: boolean;
  /** The words asked instead of those typed, where nothing holds one of these. */
  instead?: string;
  /** Nothing is left to try when this finds nothing. */
  isLast?: true;
}

export function firstRound(words: string, library: Library, typing: boolean): Round {
  const asked = askedOf(words, library.common, { unfinished: typing });
  return { asked, terms: asked.first, unfinished: typing };
}

/**
 * What to look up instead, after all shelves were asked: the beginning of a longer syllable, a mended slip, or the common
 * syllables that were left aside. Undefined when the round before was good enough, or nothing is left.
 *
 * @param before the round that all needed shelves have answered: `matches` articles were found
 */
export async function nextRound(
  words: string,
  before: Round,
  found: readonly Found[],
  { matches, shelves }: { matches: number; shelves: readonly Shelf[] },
  library: Library,
  gatherer: Gatherer,
): Promise<Round | undefined> {
  if (before.isLast || found.length === 0) return undefined;
  const isAsTyped = !before.unfinished && before.instead === undefined;
  if (isAsTyped) {
    const asked = askedOf(words, library.common, { unfinished: true });
    if (await begins(before.asked, asked, found, shelves, gatherer)) {
      return { asked, terms: asked.first, unfinished: true };
    }
    const instead =
      numbersIn(words).length > 0
        ? undefined
        : await mended(before.asked, found, shelves, library, gatherer);
    if (instead !== undefined) {
      const asked = askedOf(instead, library.common);
      return { asked, terms: asked.first, unfinished: false, instead };
    }
  }
  const { first, rest } = before.asked;
  if (matches > 0 || rest.length === 0) return undefined;
  return { ...before, terms: [...first, ...rest], isLast: true };
}

/** Whether the last syllable stands nowhere in its place as typed, but begins one that does. */
async function begins(
  typed: Asked,
  open: Asked,
  found: readonly Found[],
  shelves: readonly Shelf[],
  gatherer: Gatherer,
): Promise<boolean> {
  const [term] = typed.first.filter((each) => !open.first.includes(each));
  const [start] = open.first.filter((each) => !typed.first.includes(each));
  if (term === undefined || start === undefined) return false;
  const at = typed.first.indexOf(term);
  if (found.some(({ findings }) => countOf(findings[at]) > 0)) return false;
  const [count = 0] = await gatherer.count([start], shelves);
  return count > 0;
}
