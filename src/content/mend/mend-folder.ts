import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../folder/list-folder.ts';
import { lookupsOf } from '../folder/lookups.ts';
import { openMemory } from '../folder/memory.ts';
import { readFiles } from '../folder/read-files.ts';
import { markdownEnding } from '../folder/stray-files.ts';
import { readSite } from '../site/read-site.ts';
import { type MendedText, mendSettings, mendText } from './mend-text.ts';
import { relinkLines, relinksOf } from './relink.ts';
import { planRenames, type Rename, renamed } from './renames.ts';

/** One thing done, or one that could not be done, as a Vietnamese sentence. */
export interface Mend {
  /** Path from the content folder, before the mend. */
  file: string;
  done: boolean;
  says: string;
}

/**
 * Mends what there is one right way for: front matter in TOML, values without their quotation marks, wrong file names
 * together with the links that lead there.
 *
 * @param folder the content folder, absolute
 */
export function mendFolder(folder: string): Mend[] {
  return [...mendTexts(folder), ...mendNames(folder)];
}

function mendTexts(folder: string): Mend[] {
  return pathsOf(folder).flatMap((path) => {
    const mend = menderOf(path);
    const before = mend && readText(folder, path);
    if (!mend || before === undefined) return [];
    const { text, done } = mend(before);
    if (done.length > 0) writeFileSync(join(folder, path), text);
    return done.map((says) => ({ file: path, done: true, says }));
  });
}

function menderOf(path: string): ((text: string) => MendedText) | undefined {
  if (path === 'site.yml' || path === 'sections.yml') return mendSettings;
  return /^(?:articles|pages)\//.test(path) && markdownEnding(path) ? mendText : undefined;
}

/** Names are mended from the innermost outwards, until nothing moves. */
function mendNames(folder: string): Mend[] {
  const mends: Mend[] = [];
  for (;;) {
    const { possible, taken } = planRenames(pathsOf(folder));
    if (possible.length === 0) {
      return [...mends, ...taken.map(({ from, to }) => cannotRename(from, to))];
    }
    mends.push(...relink(folder, possible));
    for (const { from, to } of possible) {
      renameSync(join(folder, from), join(folder, to));
      mends.push({ file: from, done: true, says: `Đã đổi tên thành “${to}”.` });
    }
  }
}

/** Turns the links that lead to something about to be renamed. */
function relink(folder: string, renames: readonly Rename[]): Mend[] {
  const list = listFolder(folder);
  const site = readSite(folder);
  const { files } = readFiles(folder, list, site.timeZone, openMemory(undefined, ''));
  const lookups = lookupsOf(site, list, files);
  const mends = files.flatMap((file) => {
    const relinks = relinksOf(file, renames, lookups);
    const text = relinks.length > 0 ? readText(folder, file.file) : undefined;
    if (text === undefined) return [];
    // Every second piece is a line's end, and stays.
    const pieces = text.split(/(\r\n|\r|\n)/);
    const lines = pieces.filter((_, index) => index % 2 === 0);
    const { lines: after, done, missed } = relinkLines(lines, relinks);
    const ends = pieces.filter((_, index) => index % 2 === 1);
    writeFileSync(
      join(folder, file.file),
      after.map((line, at) => line + (ends[at] ?? '')).join(''),
    );
    const name = renames.reduce(renamed, file.file);
    return [
      ...done.map(({ line, before, after: to }) => ({
        file: name,
        done: true,
        says: `Dòng ${line}: đã sửa liên kết “${before}” thành “${to}”.`,
      })),
      ...missed.map(({ line, before, after: to }) => ({
        file: name,
        done: false,
        says: `Dòng ${line}: hãy tự sửa liên kết “${before}” thành “${to}”.`,
      })),
    ];
  });
  // One line may hold the same link twice.
  return [...new Map(mends.map((mend) => [`${mend.file}\n${mend.says}`, mend])).values()];
}

function cannotRename(from: string, to: string): Mend {
  const says = `Chưa đổi tên thành “${to}” được, vì đã có tệp tên như vậy. Hãy chọn một tên khác.`;
  return { file: from, done: false, says };
}

function pathsOf(folder: string): string[] {
  return Array.from(listFolder(folder).files.values(), ({ path }) => path);
}

/** Undefined for what is no text in UTF-8: nothing in it can be mended without loss. */
function readText(folder: string, path: string): string | undefined {
  try {
    const bytes = readFileSync(join(folder, path));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
