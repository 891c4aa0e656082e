import { nearest } from '#text/nearest.ts';
import { isReservedSlug, openSlug } from '#text/reserved-slug.ts';
import { slugify } from '#text/slug.ts';
import { identify } from '../folder/file-identity.ts';
import type { Lookups } from '../references.ts';
import { SLUG } from '../schema/text.ts';
import { WishError } from './wish-error.ts';

/** @throws {WishError} unless it is the id of a section */
export function knownSection(wished: string | undefined, ids: ReadonlySet<string>): string {
  if (wished !== undefined && ids.has(wished)) return wished;
  if (ids.size === 0)
    throw new WishError(
      'Chưa đọc được chuyên mục nào trong sections.yml. Hãy sửa theo “npm run check:content” trước.',
    );
  const list = `Các chuyên mục: ${[...ids].join(', ')}.`;
  if (wished === undefined)
    throw new WishError(`Bài thuộc chuyên mục nào? Hãy thêm --section. ${list}`);
  const meant = nearest(wished, ids);
  throw new WishError(
    `Không có chuyên mục “${wished}”.${meant ? ` Ý bạn là --section ${meant}?` : ''} ${list}`,
  );
}

/** @throws {WishError} unless the last part of an address may read so */
export function rightSlug(wished: string): string {
  if (SLUG.test(wished)) return wished;
  const right = slugify(wished);
  const way = right ? `--slug ${right}` : 'thêm --slug bang-chu-khong-dau';
  throw new WishError(
    `“${wished}” không làm địa chỉ được: chỉ dùng chữ thường không dấu, số và dấu gạch nối. Hãy viết ${way}.`,
  );
}

/**
 * @param taken who has each slug of the section
 * @param otherwise what else the writer might do
 * @throws {WishError} when the slug is taken, or the portal needs it
 */
export function freeSlug(slug: string, taken: ReadonlyMap<string, string>, otherwise = ''): string {
  const there = taken.get(slug);
  if (there === undefined && !isReservedSlug(slug)) return slug;
  const why =
    there === undefined ? `Tên “${slug}” để dành cho cổng` : `Đã có bài ở địa chỉ này: ${there}`;
  throw new WishError(`${why}. Hãy thêm --slug ${nextSlug(slug, taken)}${otherwise}.`);
}

function nextSlug(slug: string, taken: ReadonlyMap<string, string>): string {
  const open = openSlug(slug);
  if (!taken.has(open)) return open;
  let number = 2;
  while (taken.has(`${open}-${number}`)) number++;
  return `${open}-${number}`;
}

/**
 * Who has the slugs of a section: its files, whatever year they lie in, and articles that once were there.
 *
 * @param paths of all files of the content folder
 */
export function takenSlugs(
  section: string,
  paths: Iterable<string>,
  aliases: Lookups['aliases'] = new Map(),
): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const [address, { id }] of aliases) {
    const [first, slug, ...rest] = address.split('/');
    if (first === section && slug && rest.length === 0) slugs.set(slug, `${id}, bài đã chuyển đi`);
  }
  for (const path of paths) {
    const identity = identify(path);
    if (identity?.section === section) slugs.set(identity.slug, path);
  }
  return slugs;
}
