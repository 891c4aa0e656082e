import { readFile } from 'node:fs/promises';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import type { ContentReader } from '../portal.ts';
import { onceMore } from './once-more.ts';
import { makeSearchFiles, type SearchFiles } from './search-files.ts';

/** Gives a file of the index by its path below `/pagefind/`; undefined when there is none. */
export type LiveFiles = (name: string) => Promise<string | Buffer | undefined>;

/** The index while somebody edits: made when a file is asked for and the content was read again since. */
export function createLiveFiles(
  reader: Pick<ContentReader, 'current'>,
  settings: Settings,
): LiveFiles {
  let made: { content: Content; index: Promise<SearchFiles> } | undefined;

  async function read(name: string) {
    const content = await reader.current();
    if (made?.content !== content) made = { content, index: makeSearchFiles(content, settings) };
    try {
      const file = (await made.index).files.get(name);
      return file && ('text' in file ? file.text : await readFile(file.path));
    } catch (error) {
      made = undefined;
      throw error;
    }
  }

  return (name) => onceMore(() => read(name));
}
