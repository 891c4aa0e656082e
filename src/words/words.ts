import { vi } from './vi.ts';

/** The interface words of one language; every language has all of them. */
export type Words = typeof vi;

const languages = new Map<string, Words>([['vi', vi]]);

/**
 * The words of a BCP 47 language, whatever its region; Vietnamese for a language that has none yet.
 *
 * @example
 * words(site.language).article.olderNews // 'Các tin khác'
 */
export function words(language: string): Words {
  const [primary = ''] = language.toLowerCase().split('-');
  return languages.get(primary) ?? vi;
}
