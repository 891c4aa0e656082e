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
