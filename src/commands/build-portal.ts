import { rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { heldReport } from '#content/held.ts';
import { readContent } from '#content/read.ts';
import type { Settings } from './settings.ts';
import { openStage } from './stage.ts';

/** How a build ended: everything published, or some articles with errors left out. */
export type BuildOutcome = 'published' | 'published-without-held';

/**
 * Content in, portal out: checks, builds beside the old portal and takes its place only when all went well.
 *
 * @throws {ContentError} when the content has errors and the settings do not hold broken articles back
 */
export async function buildPortal(settings: Settings): Promise<BuildOutcome> {
  // Astro keeps its intermediate files in the stage only when that lies below the working directory, and else in a
  // folder that all builds of the project share.
  process.chdir(settings.root);
  const stage = await openStage(settings.root, settings.out);
  try {
    await build({ root: settings.root, outDir: stage.folder, logLevel: 'warn' });
    await stage.publish();
  } catch (error) {
    await stage.discard();
    throw error;
  }
  return writeHeld(settings);
}

/** Names the articles that were left out, in `held.json` beside the output. */
async function writeHeld(settings: Settings): Promise<BuildOutcome> {
  const file = join(dirname(settings.out), 'held.json');
  if (!settings.holdBroken) {
    await rm(file, { force: true });
    return 'published';
  }
  const content = await readContent({
    folder: settings.content,
    cache: settings.cache,
    now: settings.now,
    holdBroken: true,
  });
  const held = heldReport(content);
  await writeFile(file, `${JSON.stringify(held, null, 2)}\n`);
  return held.length > 0 ? 'published-without-held' : 'published';
}
