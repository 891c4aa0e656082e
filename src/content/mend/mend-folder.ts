import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBodyRenderer } from '#markdown/renderer.ts';
import type { Surveyor } from '../file/check-body.ts';
import { createFileChecker, type FileChecker } from '../file/check-file.ts';
import { rawText } from '../file/raw-text.ts';
import { identify } from '../folder/file-identity.ts';
import { isInKindFolder } from '../folder/file-kinds.ts';
import { listFolder } from '../folder/list-folder.ts';
import { lookupsOf } from '../folder/lookups.ts';
import { openMemory } from '../folder/memory.ts';
import { readFiles } from '../folder/read-files.ts';
import { markdownEnding } from '../folder/stray-files.ts';
import { type Problem, problemSentences } from '../problem.ts';
import { readSite } from '../site/read-site.ts';
import { mendBody } from './mend-body.ts';
import { mendSettings, mendText } from './mend-text.ts';
import { relinksOf } from './relink.ts';
import { relinkSentences, relinkText } from './relink-text.ts';
import { planRenames, type Rename, renamed } from './renames.ts';

/** One thing done, or one that could not be done, as a Vietnamese sentence. */
export interface Mend {
  /** Path from the content folder, before the mend. */
  file: string;
  done: boolean;
  says: string;
}

/**
 * Mends what there is one right way for: front matter in TOML, mangled lines `---`, values without their quotation marks,
 * links with blanks, wrong file names together with the links that lead there. Names what is left of each file.
 *
 * @param folder the content folder, absolute
 */
export function mendFolder(folder: string): Mend[] {
  const bodies = createBodyRenderer();
  const checker = createFileChecker(readSite(folder).timeZone, bodies.survey);
  return [
    ...mendTexts(folder, bodies.survey, checker),
    ...leftOfSettings(folder),
    ...mendNames(folder),
  ];
}

function mendTexts(folder: string, survey: Surveyor, checker: FileChecker): Mend[] {
  return pathsOf(folder).flatMap((path) => {
    const isSettings = path === 'site.yml' || path === 'sections.yml';
    const ending = isInKindFolder(path) ? markdownEnding(path) : undefined;
    if (!isSettings && ending === undefined) return [];
    const before = rawText(folder, path);
    const mended = before === undefined || isSettings ? undefined : mendText(before);
    const body = mended && mendBody(mended.text, survey);
    const settings = before !== undefined && isSettings ? mendSettings(before) : undefined;
    const text = settings?.text ?? body?.text ?? before;
    const done = [...(settings?.done ?? []), ...(mended?.done ?? []), ...(body?.done ?? [])];
    if (done.length > 0 && text !== undefined) writeFileSync(join(folder, path), text);
    const left = isSettings ? undefined : whatIsLeft(path, folder, checker);
    return [
      ...done.map((says) => ({ file: path, done: true, says })),
      ...(left === undefined ? [] : [{ file: path, done: false, says: left }]),
    ];
  });
}

/** One sentence for all that a writer still has to mend in a file. */
function whatIsLeft(path: string, folder: string, checker: FileChecker): string | undefined {
  const ending = markdownEnding(path) ?? '';
  const kind = identify(`${path.slice(0, -ending.length)}.md`)?.kind ?? 'article';
  const bytes = readBytes(folder, path);
  if (bytes === undefined) return 'Chưa sửa được: máy không cho đọc tệp này.';
  const errors = checker[kind](path, bytes).problems.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? undefined : `Chưa tự sửa được: ${errors.map(inShort).join('; ')}.`;
}

function leftOfSettings(folder: string): Mend[] {
  // Whether a menu leads somewhere is told with the pages only.
  const { problems } = readSite(folder).finish(new Map(), () => true);
  const own = problems.filter(({ kind }) => kind !== 'menu-target-unknown');
  return [...Map.groupBy(own, ({ file }) => file)].map(([file, found]) => ({
    file,
    done: false,
    says: `Chưa tự sửa được: ${found.map(inShort).join('; ')}.`,
  }));
}

function inShort(each: Problem): string {
  const { title, nearest } = problemSentences(each);
  const place = each.at ? `dòng ${each.at.line}, ` : '';
  const why =
    each.kind === 'front-matter-toml'
      ? ' (có bảng “[…]” hoặc giá trị nhiều dòng, phải viết lại bằng tay)'
      : '';
  const guess = nearest === undefined ? '' : ` (ý bạn là “${nearest}”?)`;
  return `${place}${title.charAt(0).toLowerCase()}${title.slice(1)}${why}${guess}`;
}

/** Names are mended from the innermost outwards, until nothing moves. */
function mendNames(folder: string): Mend[] {
  const mends: Mend[] = [];
  for (;;) {
    const { possible, taken, copies } = planRenames(pathsOf(folder));
    if (possible.length === 0) {
      const left = [...taken.map(cannotRename), ...copies.map(mayBeCopy)];
      return [...mends, ...left];
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
  return files.flatMap((file) => {
    const relinks = relinksOf(file, renames, lookups);
    const text = relinks.length > 0 ? rawText(folder, file.file) : undefined;
    if (text === undefined) return [];
    const relinked = relinkText(text, relinks);
    writeFileSync(join(folder, file.file), relinked.text);
    const name = renames.reduce(renamed, file.file);
    const { done, missed } = relinkSentences(relinked);
    return [
      ...done.map((says) => ({ file: name, done: true, says })),
      ...missed.map((says) => ({ file: name, done: false, says })),
    ];
  });
}

function cannotRename({ from, to }: Rename): Mend {
  const says = `Chưa đổi tên thành “${to}” được, vì đã có tệp tên như vậy. Hãy chọn một tên khác.`;
  return { file: from, done: false, says };
}

function mayBeCopy({ from }: Rename): Mend {
  const says =
    'Không đổi tên, vì tên này giống tên một bản sao. Nếu là bản sao, hãy xóa tệp; nếu không, hãy tự đặt tên khác.';
  return { file: from, done: false, says };
}

function pathsOf(folder: string): string[] {
  return Array.from(listFolder(folder).files.values(), ({ path }) => path);
}

function readBytes(folder: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
}
