import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Settings, SettingsError } from '#commands/settings.ts';
import { shelfHome } from '#integrations/search/shelf-cache.ts';
import type { Crew } from './crew.ts';
import { moveIn } from './join.ts';
import {
  checkParts,
  clearForPart,
  holdsPart,
  notePart,
  type Part,
  type PlacedPart,
} from './part-note.ts';

const FACTS = /^facts-\d+\.json$/;

/**
 * Leaves what was rendered of a share in a folder, to be merged with the other shares: `pages/`, what was noted of them, and
 * `search/`.
 *
 * @param folder is replaced when it holds a part already
 * @param shelves folders of the cache with the share's part of the index
 * @throws {SettingsError} when something else lies there
 */
export function writePart(
  folder: string,
  rendered: Pick<Crew, 'folders' | 'facts'>,
  shelves: readonly string[],
  part: Part,
): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !holdsPart(folder))
    throw new SettingsError(
      `${folder} đã có thứ khác. Hãy đặt PORTAL_OUT ở một thư mục trống cho phần này của cổng.`,
    );
  clearForPart(folder);
  mkdirSync(join(folder, 'search'));
  for (const each of rendered.folders) moveIn(each, join(folder, 'pages'));
  for (const [at, facts] of rendered.facts.entries())
    copyFileSync(facts, join(folder, `facts-${at + 1}.json`));
  for (const shelf of shelves)
    cpSync(shelf, join(folder, 'search', shelf.slice(shelf.lastIndexOf('/') + 1)), {
      recursive: true,
      preserveTimestamps: true,
    });
  notePart(folder, part);
}

/** Puts the parts' share of the index into the cache, where the build looks for it. */
export function bringShelves(parts: readonly PlacedPart[], cache: string): void {
  for (const { folder } of parts) {
    // Some ways of copying leave empty folders behind.
    if (!existsSync(join(folder, 'search'))) continue;
    for (const name of readdirSync(join(folder, 'search'))) {
      const to = join(shelfHome(cache), name);
      if (existsSync(to)) continue;
      cpSync(join(folder, 'search', name), to, { recursive: true, preserveTimestamps: true });
    }
  }
}

/**
 * Parts in place of processes that render: all is rendered already.
 *
 * @param stage a folder of this build
 */
export function crewOfParts(
  parts: readonly PlacedPart[],
  stage: string,
  settings: Pick<Settings, 'now'>,
): Crew {
  const merged = join(stage, 'merged');
  return {
    folders: [merged],
    facts: parts.flatMap(({ folder }) =>
      readdirSync(folder)
        .filter((name) => FACTS.test(name))
        .map((name) => join(folder, name)),
    ),
    readContent() {},
    async render(order) {
      checkParts(parts, order, settings);
      for (const { folder } of parts) cpSync(join(folder, 'pages'), merged, { recursive: true });
    },
    stop() {},
  };
}
