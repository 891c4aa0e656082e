import { posix } from 'node:path';
import { identify } from '../folder/file-identity.ts';
import type { Folder } from '../folder/list-folder.ts';
import { WishError } from './wish-error.ts';

/** An article that is there. */
export interface FoundArticle {
  id: string;
  section: string;
  slug: string;
  /** The file, and what moves: itself, or the folder that is its own. As on disk. */
  file: string;
  path: string;
}

/**
 * @param wished path from the content folder, of the file or of its folder
 * @throws {WishError} when no article is there, or none whose path says what it is
 */
export function articleAt(wished: string, { files }: Folder): FoundArticle {
  const key = wished.normalize('NFC').replace(/\/+$/, '');
  const file = (files.get(key) ?? files.get(`${key}/index.md`))?.path;
  const identity = file === undefined ? undefined : identify(file);
  if (file === undefined || identity?.kind !== 'article')
    throw new WishError(
      `“${wished}” không phải là tệp của một bài. Hãy viết đường dẫn như articles/thoi-su/2026/ten-bai.md.`,
    );
  if (identity.rightPath !== undefined)
    throw new WishError('Tên tệp này chưa đúng. Hãy chạy “npm run fix” trước.');
  const { id, section, slug } = identity;
  if (section === '')
    throw new WishError(
      'Bài chưa nằm trong chuyên mục nào. Hãy tự chuyển tệp vào thư mục articles/CHUYÊN-MỤC/.',
    );
  const isOwn = posix.basename(file) === 'index.md' && slug !== 'index';
  return { id, section, slug, file, path: isOwn ? posix.dirname(file) : file };
}

/** Where it moves; folders in between, such as years, stay. */
export function newPath({ path, file }: FoundArticle, section: string, slug: string): string {
  const steps = path.split('/').with(1, section);
  return steps.with(-1, path === file ? `${slug}.md` : slug).join('/');
}
