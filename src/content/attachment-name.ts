import { posix } from 'node:path';

/**
 * Where a file of an article lies below the article's own address. Folders are kept, and a folder above
 * counts as one (`tren`), so that two files of one name stay two; all of them lie under `tep/`, where no file can take the place of the page.
 *
 * @param entry the article's or page's file, and `path` the other's, both from the content folder
 * @example attachmentName('articles/thoi-su/cau/index.md', 'articles/thoi-su/cau/a/x.pdf') // 'tep/a/x.pdf'
 */
export function attachmentName(entry: string, path: string): string {
  const between = posix.relative(posix.dirname(entry), path);
  return posix.join('tep', between.replaceAll('../', 'tren/'));
}
