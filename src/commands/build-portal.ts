import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePortal } from '#build/make-portal.ts';
import { type Held, heldReport } from '#content/held.ts';
import { readContent } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { checkContent } from '#integrations/content-check.ts';
import { rememberAddresses } from './address-memory.ts';
import { guardFolders, guardOutput } from './guard.ts';
import { explainFullDisk } from './publish/disk-full.ts';
import { writeAnew } from './publish/journal.ts';
import { takeLock } from './publish/lock.ts';
import { type Places, placesOf } from './publish/places.ts';
import { finishExchange } from './publish/publish.ts';
import type { Settings } from './settings.ts';

/**
 * Content in, portal out: checks, renders beside the old portal and takes its place only when all went well. Waits while
 * another build of the same output runs, and finishes what a killed one began.
 *
 * @returns the files with errors that were left out; empty unless the settings hold broken articles back
 * @throws {ContentError} when the content has errors and the settings do not hold broken articles back
 * @throws {DiskFullError} when there is no room for the new portal
 */
export async function buildPortal(settings: Settings): Promise<Held[]> {
  guardFolders(settings);
  try {
    mkdirSync(dirname(settings.out), { recursive: true });
    const places = placesOf(settings.out);
    const lock = await takeLock(places, (sentence) => process.stderr.write(`${sentence}\n`));
    try {
      finishExchange(places);
      guardOutput(settings);
      return await renderAndPublish(settings, places);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw explainFullDisk(error, settings.out, writtenTo(settings));
  }
}

async function renderAndPublish(settings: Settings, places: Places): Promise<Held[]> {
  const content = await readContent({ ...settings, folder: settings.content });
  checkContent(content, settings);
  try {
    await makePortal(content, settings, places, (sentence) =>
      process.stdout.write(`${sentence}\n`),
    );
    rememberAddresses(content, settings);
  } catch (error) {
    throw explainFullDisk(error, settings.out, writtenTo(settings));
  }
  const shown = content.articles.filter((entry) => isShown(entry, settings));
  process.stdout.write(`Đã dựng ${shown.length} bài vào ${settings.out}.\n`);
  const held = settings.holdBroken ? heldReport(content) : [];
  writeHeld(settings, held);
  return held;
}

function writtenTo({ cache, root, out }: Settings): string[] {
  return [cache, join(root, '.astro'), dirname(out)];
}

/** Names the articles that were left out, in `held.json` beside the output. */
function writeHeld(settings: Settings, held: readonly Held[]): void {
  const file = join(dirname(settings.out), 'held.json');
  if (settings.holdBroken) writeAnew(file, `${JSON.stringify(held, null, 2)}\n`);
  else rmSync(file, { force: true });
}
