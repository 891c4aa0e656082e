import { fold } from './fold.ts';

/**
 * A text as it stands in addresses: `[a-z0-9]+(-[a-z0-9]+)*`, or empty when nothing is left of it.
 *
 * @example slugify('Đảng bộ tỉnh Hà Tĩnh') // 'dang-bo-tinh-ha-tinh'
 */
export function slugify(text: string): string {
  return fold(text.normalize('NFKD'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Letters of an address that a title makes; longer ones no file system takes, and nobody reads. */
const LONGEST = 80;

/**
 * A title as the last part of an address, cut between two syllables where it is long.
 *
 * @example slugOfTitle('Đảng bộ tỉnh Hà Tĩnh') // 'dang-bo-tinh-ha-tinh'
 */
export function slugOfTitle(title: string): string {
  const slug = slugify(title);
  if (slug.length <= LONGEST) return slug;
  return slug
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}
