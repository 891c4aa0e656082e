import { fold } from '#text/fold.ts';

/** A letter that no text holds: around a pair, between its syllables, and after each term, where nothing may follow. */
const BOUND = 'ǀ';

/**
 * One syllable as a word of the index. Its bound keeps the search for `an` from finding `anh`.
 *
 * @example syllableTerm('đảng') // 'd\u0335ảngǀ'
 */
export function syllableTerm(spoken: string): string {
  return withStroke(spoken) + BOUND;
}

/** Two neighbouring syllables as one word of the index. */
export function pairTerm(first: string, second: string): string {
  return pairStart(first, second) + BOUND;
}

/** The beginning of every pair whose second syllable begins as given, for a syllable that is still being typed. */
export function pairStart(first: string, second: string): string {
  return BOUND + withStroke(first) + BOUND + withStroke(second);
}

/** The beginning of every syllable that begins as given. */
export function syllableStart(spoken: string): string {
  return withStroke(spoken);
}

/**
 * Pagefind folds accents, which it finds by their combining marks, but `đ` has none in Unicode. With a combining stroke it
 * is folded like the others.
 */
function withStroke(spoken: string): string {
  return spoken.replaceAll('đ', `d${STROKE}`);
}

/** Pagefind keeps it in words because the index names it among the characters to include. */
export const STROKE = '\u0335';

/** Whether a term is of two neighbouring syllables. */
export function isPair(term: string): boolean {
  return term.startsWith(BOUND);
}

/** The syllable that a term stands for; undefined for a pair. */
export function syllableOf(term: string): string | undefined {
  if (isPair(term)) return undefined;
  return term.slice(0, -BOUND.length).replaceAll(`d${STROKE}`, 'đ');
}

/** The year that a term names; undefined for any other. */
export function yearOf(term: string): string | undefined {
  const syllable = syllableOf(term);
  return syllable !== undefined && /^(?:19|20)\d\d$/.test(syllable) ? syllable : undefined;
}

/** Whether a term was asked with accents, which then count. */
export function hasAccents(term: string): boolean {
  return term !== fold(term);
}
