import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { type Held, heldReport } from '#content/held.ts';
import { readContent } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { checkContent } from '#integrations/content-check.ts';
import { guardFolders } from './guard.ts';
import { dropDamagedPictures, rememberPictures } from './picture-cache.ts';
import type { Settings } from './settings.ts';
import { openStage } from './stage.ts';

/**
 * Content in, portal out: checks, builds beside the old portal and takes its place only when all went well.
 *
 * @returns the files with errors that were left out; empty unless the settings hold broken articles back
 * @throws {ContentError} when the content has errors and the settings do not hold broken articles back
 */
export async function buildPortal(settings: Settings): Promise<Held[]> {
  guardFolders(settings);
  const content = await readContent({ ...settings, folder: settings.content });
  checkContent(content, settings);
  // Astro keeps its intermediate files in the stage only when that lies below the working directory, and else in a
  // folder that all builds of the project share.
  process.chdir(settings.root);
  keepMemorySmall();
  const stage = await openStage(settings.root, settings.out);
  try {
    dropDamagedPictures(settings.cache);
    await build({ root: settings.root, outDir: stage.folder, logLevel: 'error' });
    rememberPictures(settings.cache);
    await stage.publish();
  } catch (error) {
    await stage.discard();
    throw error;
  }
  const shown = content.articles.filter((entry) => isShown(entry, settings));
  process.stdout.write(`Đã dựng ${shown.length} bài vào ${settings.out}.\n`);
  const held = settings.holdBroken ? heldReport(content) : [];
  await writeHeld(settings, held);
  return held;
}

/**
 * V8 lets garbage grow to several times what is in use before it looks for it; pages make a lot of garbage. Half as much
 * memory costs a tenth of the time.
 */
function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=100');
  setFlagsFromString('--max-semi-space-size=16');
}

/** Names the articles that were left out, in `held.json` beside the output. */
async function writeHeld(settings: Settings, held: readonly Held[]): Promise<void> {
  const file = join(dirname(settings.out), 'held.json');
  if (settings.holdBroken) await writeFile(file, `${JSON.stringify(held, null, 2)}\n`);
  else await rm(file, { force: true });
}
