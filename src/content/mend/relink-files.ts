import { rawText } from '../file/raw-text.ts';
import type { ReadFile } from '../folder/read-files.ts';
import type { Lookups } from '../references.ts';
import { relinksOf } from './relink.ts';
import { relinkSentences, relinkText } from './relink-text.ts';
import { type Rename, renamed } from './renames.ts';

/** What a rename does to the files that lead there; paths from the content folder, after the rename. */
export interface Relinked {
  /** New texts by path. */
  texts: Map<string, string>;
  /** Links that were turned, and those that the writer has to turn; a sentence each. */
  done: string[];
  missed: string[];
}

/**
 * Turns the links that lead to something about to be renamed. Writes nothing.
 *
 * @param lookups files as they are; ids as they will be
 */
export function relinkFiles(
  folder: string,
  files: readonly ReadFile[],
  rename: Rename,
  lookups: Lookups,
): Relinked {
  const all: Relinked = { texts: new Map(), done: [], missed: [] };
  for (const file of files) {
    const relinks = relinksOf(file, [rename], lookups);
    const text = relinks.length > 0 ? rawText(folder, file.file) : undefined;
    if (text === undefined) continue;
    const place = renamed(file.file, rename);
    const turned = relinkText(text, relinks);
    const { done, missed } = relinkSentences(turned);
    if (turned.text !== text) all.texts.set(place, turned.text);
    all.done.push(...done.map((says) => `${place}: ${says}`));
    all.missed.push(...missed.map((says) => `${place}: ${says}`));
  }
  return all;
}
