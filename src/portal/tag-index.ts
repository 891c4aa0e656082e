import { fold } from '#text/fold.ts';
import type { Channel } from './channel.ts';

/** The tags that begin with one letter. */
export interface TagLetter {
  /** `A`, `Đ`; empty for digits and signs. */
  letter: string;
  /** By name, as the language sorts them. */
  tags: readonly { title: string; url: string; count: number }[];
}

/**
 * All tags by the letter that they begin with, accents aside; `Đ` is a letter of its own.
 *
 * @param tags channels of tags
 * @param language by which names are sorted: `vi`
 */
export function tagLetters(tags: readonly Channel[], language: string): TagLetter[] {
  const { compare } = new Intl.Collator(language);
  const byName = tags
    .map(({ title, url, articles }) => ({ title, url, count: articles.length }))
    .sort((a, b) => compare(a.title, b.title) || (a.url < b.url ? -1 : 1));
  return [...Map.groupBy(byName, ({ title }) => letterOf(title))]
    .map(([letter, of]) => ({ letter, tags: of }))
    .sort((a, b) => compare(a.letter, b.letter));
}

function letterOf(title: string): string {
  const first = title.normalize('NFC').charAt(0).toUpperCase();
  if (first === 'Đ') return first;
  const plain = fold(first).toUpperCase();
  return /^\p{L}$/u.test(plain) ? plain : '';
}
