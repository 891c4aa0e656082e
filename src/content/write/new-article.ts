import { tzOffset } from '@date-fns/tz/tzOffset';
import { cleanText } from '#text/clean.ts';
import { slugOfTitle } from '#text/slug.ts';
import { isMoment, readMoment } from '../file/moment.ts';
import { openContentMemory } from '../folder/content-memory.ts';
import { listFolder } from '../folder/list-folder.ts';
import { lookupsOf } from '../folder/lookups.ts';
import { readFiles } from '../folder/read-files.ts';
import { readSite } from '../site/read-site.ts';
import { freeSlug, knownSection, rightSlug, takenSlugs } from './address.ts';
import { articleText } from './article-text.ts';
import { WishError } from './wish-error.ts';

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

/**
 * The file of a new article: its place by section, year and slug, and its front matter. Writes nothing.
 *
 * @param folder the content folder, absolute
 * @param now milliseconds since 1970-01-01T00:00Z
 * @param cache what is remembered of the files; nothing without it
 * @throws {WishError}
 * @example newArticle('/srv/content', { title: 'Đảng bộ tỉnh', section: 'thoi-su' }, Date.now()).file // 'articles/thoi-su/2026/dang-bo-tinh.md'
 */
export function newArticle(folder: string, wish: Wish, now: number, cache?: string): NewArticle {
  const site = readSite(folder);
  const { sectionIds = new Set<string>(), timeZone, url = '' } = site;
  const title = cleanText(wish.title);
  if (title === '')
    throw new WishError(
      'Hãy viết tiêu đề trong ngoặc kép, như npm run new -- "Tiêu đề bài" --section thoi-su.',
    );
  const section = knownSection(wish.section, sectionIds);
  const date = wish.date?.trim() || dayAt(now, timeZone);
  const moment = readMoment(date, timeZone);
  if (!isMoment(moment)) {
    const meant = moment.nearest === undefined ? '' : ` Ý bạn là “${moment.nearest}”?`;
    throw new WishError(
      `Không đọc được ngày “${date}”.${meant} Hãy viết như 2026-11-23 hoặc “2026-11-23 14:30”.`,
    );
  }
  const list = listFolder(folder);
  const { files } = readFiles(folder, list, timeZone, openContentMemory(cache, timeZone));
  const { aliases } = lookupsOf(site, list, files);
  const taken = takenSlugs(section, list.files.keys(), aliases);
  const slug = freeSlug(slugOf(wish, title), taken, ', hoặc đổi tiêu đề');
  return {
    file: `articles/${section}/${moment.day.slice(0, 4)}/${slug}.md`,
    url: `${url}/${section}/${slug}/`,
    text: articleText({ title, date, tags: tagsOf(wish.tags) }, timeZone),
  };
}

function slugOf({ slug }: Wish, title: string): string {
  const made = slug ?? slugOfTitle(title);
  if (made === '')
    throw new WishError(
      'Tiêu đề không có chữ nào làm được địa chỉ. Hãy thêm --slug bang-chu-khong-dau.',
    );
  return rightSlug(made);
}

function tagsOf(tags = ''): string[] {
  return tags.split(/[,;]/).map(cleanText).filter(Boolean);
}

/** `YYYY-MM-DD` in the zone. */
function dayAt(instant: number, timeZone: string): string {
  const minutes = tzOffset(timeZone, new Date(instant));
  return new Date(instant + minutes * 60_000).toISOString().slice(0, 10);
}
