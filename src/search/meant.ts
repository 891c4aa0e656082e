import { numbersIn } from '#text/document-numbers.ts';
import { fold } from '#text/fold.ts';
import { accented, spellingsOf } from './accents.ts';
import type { Meant } from './answer.ts';
import { otherYears } from './other-years.ts';
import type { Match } from './rank.ts';
import type { ReadResult } from './read-result.ts';
import type { Round } from './rounds.ts';

/** Other questions that the reader may have meant, by what was found; who asks for a number means that one. */
export function meantBy(
  words: string,
  { asked, unfinished }: Round,
  shown: readonly ReadResult[],
  matches: readonly Match[],
): Meant[] {
  if (numbersIn(words).length > 0) return [];
  const years = [...new Set(matches.map(({ day }) => day.slice(0, 4)))].filter(Boolean);
  return [
    ...(unfinished ? [] : otherAccents(asked.spoken, textsOf(shown))).map((other) => ({
      kind: 'accents' as const,
      words: other,
    })),
    ...otherYears(words, years).map((other) => ({ kind: 'year' as const, words: other })),
  ];
}

function otherAccents(spoken: readonly string[], texts: readonly string[]): string[] {
  const [only, ...others] = spoken;
  if (only !== undefined && others.length === 0) return spellingsOf(only, texts);
  const withAccents = accented(spoken, texts);
  return withAccents === undefined ? [] : [withAccents];
}

/** The mended question as readers write it. Mended syllables come without accents; the texts that answer tell them. */
export function insteadOf(
  spoken: readonly string[],
  instead: string,
  shown: readonly ReadResult[],
): string {
  return accented(spoken.map(fold), textsOf(shown)) ?? instead;
}

function textsOf(shown: readonly ReadResult[]): string[] {
  return shown.flatMap(({ readable: { title, text } }) => [title, text]);
}
