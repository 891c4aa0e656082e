import { decodeFacts, type FactsFile } from '#search/facts.ts';
import type { Library, OpenShelf } from '#search/library.ts';
import { PORTAL, type PortalIndex, type ShelfEntry } from '#search/portal-index.ts';
import type { Files } from './files.ts';
import { openEngine } from './pagefind-engine.ts';
import { openShelf } from './pagefind-shelf.ts';

/**
 * The index below `/pagefind/`, searched by Pagefind.
 *
 * @param base address of the folder, ends in `/`; what is found lies in the folder around it
 * @param load imports Pagefind's own script
 */
export async function openLibrary(
  base: string,
  files: Files,
  load: (address: string) => Promise<unknown>,
): Promise<Library> {
  const start = openEngine(base, files, load);
  const around = new URL('..', new URL(base, 'http://portal')).pathname;
  const { shelves, common, syllables } = await files.json<PortalIndex>(base + PORTAL);

  async function open(shelf: ShelfEntry): Promise<OpenShelf> {
    const [instance, facts] = await Promise.all([
      start(shelf),
      files.json<FactsFile>(base + shelf.facts).then(decodeFacts),
    ]);
    return openShelf(shelf, facts, instance, files, around);
  }

  let known: Promise<string[]> | undefined;
  return {
    common: new Set(common.split(' ')),
    syllables() {
      known ??= files.text(base + syllables).then((text) => text.split(' '));
      return known;
    },
    shelves: shelves.map((shelf) => {
      let opened: Promise<OpenShelf> | undefined;
      return {
        name: shelf.folder,
        years: shelf.years,
        open() {
          opened ??= open(shelf);
          return opened;
        },
      };
    }),
  };
}
