import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type Settings, SettingsError } from './settings.ts';

/**
 * Refuses settings under which a build would destroy something: the output folder is replaced as a whole.
 *
 * @throws {SettingsError} with a sentence that names the folder and the way out
 */
export function guardFolders({ root, content, out, cache }: Settings): void {
  for (const [name, folder] of [
    ['nội dung (PORTAL_CONTENT)', content],
    ['bộ nhớ tạm (PORTAL_CACHE)', cache],
  ] as const) {
    if (contains(out, folder) || contains(folder, out)) {
      throw new SettingsError(
        `Thư mục kết quả ${out} trùng hoặc lồng với thư mục ${name} ${folder}. Kết quả được thay cả thư mục sau mỗi lần dựng, nên hãy đặt PORTAL_OUT ở chỗ khác.`,
      );
    }
  }
  if (contains(out, root)) {
    throw new SettingsError(`Thư mục kết quả ${out} chứa cả dự án. Hãy đặt PORTAL_OUT ở chỗ khác.`);
  }
  if (existsSync(cache) && !statSync(cache).isDirectory()) {
    throw new SettingsError(`PORTAL_CACHE ${cache} là một tệp. Hãy đặt nó là một thư mục.`);
  }
}

/**
 * Refuses to replace what is no portal of ours. An exchange that was cut off must have been finished before.
 *
 * @throws {SettingsError} with a sentence that names the folder and the way out
 */
export function guardOutput({ out }: Pick<Settings, 'out'>): void {
  if (!mayReplace(out)) {
    throw new SettingsError(
      `${out} đã có thứ khác, không phải cổng do chương trình này dựng. Hãy dọn thư mục ấy hoặc đặt PORTAL_OUT ở chỗ khác.`,
    );
  }
}

/** Nothing, an empty folder, or a portal; one that somebody keeps under git is theirs. */
function mayReplace(out: string): boolean {
  if (!existsSync(out)) return true;
  if (!statSync(out).isDirectory()) return false;
  const names = readdirSync(out);
  return names.length === 0 || (names.includes('sitemap-index.xml') && !names.includes('.git'));
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
}
