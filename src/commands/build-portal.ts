import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '#build/code.ts';
import { type Crew, startCrew } from '#build/crew.ts';
import { readLastBuild } from '#build/last-build.ts';
import { makePortal } from '#build/make-portal.ts';
import { listingOf, outlookOf } from '#build/outlook.ts';
import { bringShelves, crewOfParts } from '#build/part.ts';
import { readParts } from '#build/part-note.ts';
import { WHOLE } from '#build/share.ts';
import { type Held, heldReport } from '#content/held.ts';
import { isContentMoved } from '#content/moved-error.ts';
import { readContent } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { checkContent } from '#integrations/content-check.ts';
import { rememberAddresses } from './address-memory.ts';
import { guardFolders, guardOutput } from './guard.ts';
import { dropDamagedPictures } from './picture-cache.ts';
import { explainFullDisk } from './publish/disk-full.ts';
import { writeAnew } from './publish/journal.ts';
import { takeLock } from './publish/lock.ts';
import { type Places, placesOf } from './publish/places.ts';
import { finishExchange } from './publish/publish.ts';
import { openStage } from './publish/stage.ts';
import type { Settings } from './settings.ts';

/**
 * Content in, portal out: checks, renders beside the old portal and takes its place only when all went well. Waits while
 * another build of the same output runs, and finishes what a killed one began.
 *
 * @param parts folders that hold all that is to be rendered, if other machines have done that
 * @returns the files with errors that were left out; empty unless the settings hold broken articles back
 * @throws {ContentError} when the content has errors and the settings do not hold broken articles back
 * @throws {DiskFullError} when there is no room for the new portal
 */
export async function buildPortal(
  settings: Settings,
  parts: readonly string[] = [],
): Promise<Held[]> {
  guardFolders(settings);
  const places = openPlaces(settings);
  try {
    const lock = await takeLock(places, (sentence) => process.stderr.write(`${sentence}\n`));
    try {
      finishExchange(places);
      guardOutput(settings);
      return await untilSettled(() => renderAndPublish(settings, places, parts));
    } finally {
      lock.release();
    }
  } catch (error) {
    throw explainFullDisk(error, places, writtenTo(settings));
  }
}

function openPlaces(settings: Settings): Places {
  const { out } = settings;
  try {
    mkdirSync(dirname(out), { recursive: true });
    return placesOf(out);
  } catch (error) {
    throw explainFullDisk(error, { out }, writtenTo(settings));
  }
}

/** How often a build begins again because somebody writes into the content folder meanwhile. */
const ATTEMPTS = 3;

async function untilSettled<Result>(work: () => Promise<Result>, attempt = 1): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isContentMoved(error) || attempt === ATTEMPTS) throw error;
    say('Nội dung thay đổi trong lúc dựng, nên dựng lại từ đầu.');
    return untilSettled(work, attempt + 1);
  }
}

async function renderAndPublish(
  settings: Settings,
  places: Places,
  folders: readonly string[],
): Promise<Held[]> {
  const parts = readParts(folders);
  const isMerge = parts.length > 0;
  dropDamagedPictures(settings.cache);
  const stage = await openStage(settings.root);
  const code = codeOf(settings.root);
  bringShelves(parts, settings.cache);
  const last = isMerge ? undefined : readLastBuild(settings.cache, places.out);
  const listing = listingOf(settings.content);
  const pages = outlookOf(last, code, listing, settings);
  let started: Crew | undefined;
  const crew = () => {
    started ??= isMerge
      ? crewOfParts(parts, stage.folder, settings)
      : startCrew(stage.folder, join(settings.cache, 'astro'), WHOLE, pages);
    return started;
  };
  // It prepares itself while the content is read and checked.
  if (pages > 0) crew();
  try {
    const content = await readContent({ ...settings, folder: settings.content });
    checkContent(content, settings);
    started?.readContent();
    const start = { last, code, listing, isMerge, crew };
    await makePortal(content, settings, places, start, say);
    rememberAddresses(content, settings);
    const shown = content.articles.filter((entry) => isShown(entry, settings));
    say(`Đã dựng ${shown.length} bài vào ${settings.out}.`);
    const held = settings.holdBroken ? heldReport(content) : [];
    writeHeld(settings, held);
    return held;
  } catch (error) {
    throw explainFullDisk(error, places, writtenTo(settings));
  } finally {
    started?.stop();
    await stage.close();
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
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
