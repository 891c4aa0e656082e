import { join } from 'node:path';
import { codeOf } from '#build/code.ts';
import { startCrew } from '#build/crew.ts';
import { openFileDigests } from '#build/file-digests.ts';
import { fingerprintOf } from '#build/fingerprint.ts';
import { listingOf } from '#build/outlook.ts';
import { writePart } from '#build/part.ts';
import type { Share } from '#build/share.ts';
import { readContent } from '#content/read.ts';
import { checkContent } from '#integrations/content-check.ts';
import { makeShelves } from '#integrations/search.ts';
import { guardFolders } from './guard.ts';
import { dropDamagedPictures, rememberPictures } from './picture-cache.ts';
import { explainFullDisk } from './publish/disk-full.ts';
import { settled } from './publish/settled.ts';
import { openStage } from './publish/stage.ts';
import type { Settings } from './settings.ts';

/**
 * Renders a share of a portal's pages, and makes a share of its index, into the output folder; `--merge` joins them.
 *
 * @throws {ContentError} when the content has errors and the settings do not hold broken articles back
 */
export async function buildPart(settings: Settings, share: Share): Promise<void> {
  guardFolders(settings);
  const { cache, out, now } = settings;
  dropDamagedPictures(cache);
  const stage = await openStage(settings.root);
  const pages = (2 * listingOf(settings.content).count) / share.of;
  const crew = startCrew(stage.folder, join(cache, 'astro'), share, pages);
  try {
    const content = await readContent({ ...settings, folder: settings.content });
    checkContent(content, settings);
    crew.readContent();
    const digests = openFileDigests(settings.content, cache);
    const fingerprint = fingerprintOf(content, settings, digests.of);
    digests.save();
    const [texts, code] = [fingerprintOf(content, settings), codeOf(settings.root)];
    const [shelves] = await Promise.all([
      settled(makeShelves(content, settings, share)),
      crew.render({ kept: [], fingerprint, texts, code }),
    ]);
    rememberPictures(cache);
    writePart(out, crew, shelves, { ...share, fingerprint, code, now });
    process.stdout.write(`Đã dựng phần ${share.number}/${share.of} vào ${out}.\n`);
  } catch (error) {
    throw explainFullDisk(error, { out }, [cache, out]);
  } finally {
    crew.stop();
    await stage.close();
  }
}
