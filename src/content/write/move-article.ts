import { rawText } from '../file/raw-text.ts';
import { openContentMemory } from '../folder/content-memory.ts';
import { listFolder } from '../folder/list-folder.ts';
import { lookupsOf } from '../folder/lookups.ts';
import { type ReadFile, readFiles } from '../folder/read-files.ts';
import { type Relinked, relinkFiles } from '../mend/relink-files.ts';
import { type Rename, renamed } from '../mend/renames.ts';
import type { Lookups } from '../references.ts';
import { readSite } from '../site/read-site.ts';
import { freeSlug, knownSection, rightSlug, takenSlugs } from './address.ts';
import { withAlias } from './alias-line.ts';
import { articleAt, type FoundArticle, newPath } from './article-at.ts';
import { WishError } from './wish-error.ts';

/** Where a writer wants an article to be. */
export interface MoveWish {
  /** Of the article, from the content folder; the folder of an `index.md` will do. */
  file: string;
  /** The present one without it. */
  section?: string;
  /** The present one without it. */
  slug?: string;
}

/** All that a move does; paths from the content folder, with `/`. */
export interface Move extends Rename, Relinked {
  /** Absolute, as readers open them. */
  oldUrl: string;
  newUrl: string;
}

/**
 * Takes an article to another section or slug: its file, or its folder with all that lies there. Its old address becomes an
 * alias, and links follow. Writes nothing.
 *
 * @param folder the content folder, absolute
 * @param cache what is remembered of the files; nothing without it
 * @throws {WishError}
 */
export function moveArticle(folder: string, wish: MoveWish, cache?: string): Move {
  const site = readSite(folder);
  const list = listFolder(folder);
  const article = articleAt(wish.file, list);
  const section = knownSection(wish.section ?? article.section, site.sectionIds ?? new Set());
  const slug = rightSlug(wish.slug ?? article.slug);
  const id = `${section}/${slug}`;
  if (id === article.id)
    throw new WishError('Bài đang ở đúng chỗ đó. Hãy thêm --section hoặc --slug khác.');
  freeSlug(slug, takenSlugs(section, list.files.keys()));
  const { files } = readFiles(folder, list, site.timeZone, openContentMemory(cache, site.timeZone));
  const lookups = lookupsOf(site, list, files);
  guardAddresses(id, article, files, lookups);
  const rename = { from: article.path, to: newPath(article, section, slug) };
  if ([...list.files.keys()].some((path) => path === rename.to || path.startsWith(`${rename.to}/`)))
    throw new WishError(`Đã có “${rename.to}”. Hãy đổi tên nó, hoặc thêm --slug khác.`);
  const links = relinkFiles(folder, files, rename, {
    ...lookups,
    articles: lookups.articles.difference(new Set([article.id])).add(id),
  });
  const place = renamed(article.file, rename);
  const text = links.texts.get(place) ?? rawText(folder, article.file);
  const [before, after] = [`/${article.id}/`, `/${id}/`];
  const aliased = text === undefined ? undefined : withAlias(text, before, after);
  if (aliased === undefined)
    throw new WishError(
      `Không tự ghi được địa chỉ cũ vào phần đầu bài. Hãy thêm vào đó dòng “aliases: [${before}]” rồi chạy lại lệnh này.`,
    );
  links.texts.set(place, aliased);
  const { url = '' } = site;
  const inFrame = rawText(folder, 'site.yml')?.includes(before)
    ? [frameSentence(before, after)]
    : [];
  return {
    ...rename,
    ...links,
    oldUrl: url + before,
    newUrl: url + after,
    missed: [...links.missed, ...inFrame],
  };
}

/** @throws {WishError} when readers of another article would be led astray, or the file cannot be read well enough */
function guardAddresses(
  id: string,
  article: FoundArticle,
  files: readonly ReadFile[],
  { aliases }: Lookups,
): void {
  const read = files.find(({ file }) => file === article.file);
  if (!read?.checked.data)
    throw new WishError('Bài này còn lỗi ở phần đầu. Hãy sửa theo “npm run check:content” trước.');
  const twin = files.find(
    ({ file, identity }) => file !== article.file && identity.id === article.id,
  );
  if (twin)
    throw new WishError(
      `Bài này cùng địa chỉ với ${twin.file}, nên không rõ ai giữ địa chỉ cũ. Hãy đổi tên tệp hoặc xóa một trong hai.`,
    );
  for (const address of [id, article.id]) {
    const owner = aliases.get(address);
    if (owner === undefined || owner.id === article.id) continue;
    throw new WishError(
      `/${address}/ đang là địa chỉ cũ của bài ${owner.id}. Hãy bỏ nó khỏi “aliases” của bài ấy${address === id ? ', hoặc thêm --slug khác' : ''}.`,
    );
  }
}

function frameSentence(before: string, after: string): string {
  return `site.yml: hãy tự sửa “${before}” thành “${after}”, vì menu và liên kết của cổng không theo địa chỉ cũ.`;
}
