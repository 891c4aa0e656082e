import { tzOffset } from '@date-fns/tz';
import { cleanText } from '#text/clean.ts';
import { nearest } from '#text/nearest.ts';
import { slugify } from '#text/slug.ts';
import { isMoment, readMoment } from '../file/moment.ts';
import { identify } from '../folder/file-identity.ts';
import { listFolder } from '../folder/list-folder.ts';
import { reservedSlugs } from '../folder/reserved.ts';
import { SLUG } from '../schema/text.ts';
import { readSite } from '../site/read-site.ts';
import { articleText } from './article-text.ts';

/** What a writer says of an article that is to be begun. */
export interface Wish {
  title: string;
  section?: string;
  /** In any form the front matter takes; today without it. */
  date?: string;
  /** Parted by commas. */
  tags?: string;
  /** Made from the title without it. */
  slug?: string;
}

export interface NewArticle {
  /** From the content folder, with `/`. */
  file: string;
  /** Absolute, as readers will open it. */
  url: string;
  text: string;
}

/** An article that cannot be begun so; the message tells the writer why, and the way out. */
export class WishError extends Error {}

/**
 * The file of a new article: its place by section, year and slug, and its front matter. Writes nothing.
 *
 * @param folder the content folder, absolute
 * @param now milliseconds since 1970-01-01T00:00Z
 * @throws {WishError}
 * @example newArticle('/srv/content', { title: 'Đảng bộ tỉnh', section: 'thoi-su' }, Date.now()).file // 'articles/thoi-su/2026/dang-bo-tinh.md'
 */
export function newArticle(folder: string, wish: Wish, now: number): NewArticle {
  const { sectionIds = new Set<string>(), timeZone, url = '' } = readSite(folder);
  const title = cleanText(wish.title);
  if (title === '')
    throw new WishError(
      'Hãy viết tiêu đề trong ngoặc kép, như npm run new -- "Tiêu đề bài" --section thoi-su.',
    );
  const section = sectionOf(wish.section, sectionIds);
  const date = wish.date?.trim() || dayAt(now, timeZone);
  const moment = readMoment(date, timeZone);
  if (!isMoment(moment))
    throw new WishError(
      `Không đọc được ngày “${date}”. Hãy viết như 2026-11-23 hoặc “2026-11-23 14:30”.`,
    );
  const slug = slugOf(wish, title);
  const taken = takenSlugs(folder, section);
  const there = taken.get(slug);
  if (there !== undefined || reservedSlugs.includes(slug)) {
    const why =
      there === undefined ? `Tên “${slug}” để dành cho cổng` : `Đã có bài ở địa chỉ này: ${there}`;
    throw new WishError(`${why}. Hãy thêm --slug ${freeSlug(slug, taken)}, hoặc đổi tiêu đề.`);
  }
  return {
    file: `articles/${section}/${moment.day.slice(0, 4)}/${slug}.md`,
    url: `${url}/${section}/${slug}/`,
    text: articleText({ title, date, tags: tagsOf(wish.tags) }, timeZone),
  };
}

function sectionOf(wished: string | undefined, ids: ReadonlySet<string>): string {
  if (wished !== undefined && ids.has(wished)) return wished;
  const list = `Các chuyên mục: ${[...ids].join(', ')}.`;
  if (wished === undefined)
    throw new WishError(`Bài thuộc chuyên mục nào? Hãy thêm --section. ${list}`);
  const meant = nearest(wished, ids);
  throw new WishError(
    `Không có chuyên mục “${wished}”.${meant ? ` Ý bạn là --section ${meant}?` : ''} ${list}`,
  );
}

function slugOf({ slug }: Wish, title: string): string {
  const made = slug ?? slugify(title);
  if (SLUG.test(made)) return made;
  const right = slugify(made);
  const way = right ? `--slug ${right}` : 'thêm --slug bang-chu-khong-dau';
  throw new WishError(
    slug === undefined
      ? `Tiêu đề không có chữ nào làm được địa chỉ. Hãy ${way}.`
      : `“${slug}” không làm địa chỉ được: chỉ dùng chữ thường không dấu, số và dấu gạch nối. Hãy viết ${way}.`,
  );
}

/** Files of a section by their slugs, whatever year they lie in. */
function takenSlugs(folder: string, section: string): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const file of listFolder(folder).files.keys()) {
    const identity = identify(file);
    if (identity?.section === section) slugs.set(identity.slug, file);
  }
  return slugs;
}

function freeSlug(slug: string, taken: ReadonlyMap<string, string>): string {
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}

function tagsOf(tags = ''): string[] {
  return tags.split(/[,;]/).map(cleanText).filter(Boolean);
}

/** `YYYY-MM-DD` in the zone. */
function dayAt(instant: number, timeZone: string): string {
  const minutes = tzOffset(timeZone, new Date(instant));
  return new Date(instant + minutes * 60_000).toISOString().slice(0, 10);
}
