/**
 * A process of {@link startRenderer}: renders a share of the portal's pages into a folder. It reads the content once the build
 * has, and bundles the code while that finds out which pages are to be made; then it is told.
 */
import { setFlagsFromString } from 'node:v8';
import { settled } from '#commands/publish/settled.ts';
import { readSettings } from '#commands/settings.ts';
import { type AtHand, withAtHand } from '#content/at-hand.ts';
import { ContentMovedError } from '#content/moved-error.ts';
import { readContent } from '#content/read.ts';
import { only, type Wanted } from '#integrations/only.ts';
import { astroBuild } from './astro-build.ts';
import { openFactsNote } from './facts-file.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openIntake } from './intake.ts';
import { type KeptMates, openMatesMemory } from './mates-memory.ts';
import { failureOf, type Order, type Outcome } from './order.ts';
import { isInShare, shareOf, WHOLE } from './share.ts';

const [outDir = '', cacheDir = '', factsFile = '', typed = ''] = process.argv.slice(2);
const share = shareOf(typed) ?? WHOLE;
const settings = readSettings(process.env);

// Without the build there is nobody to render for.
process.once('disconnect', () => process.exit());
// V8 lets garbage grow to several times what is in use before it looks for it; pages make a lot of garbage. Half as much
// memory costs a tenth of the time.
setFlagsFromString('--heap-growing-percent=100');
setFlagsFromString('--max-semi-space-size=16');
// Astro keeps its intermediate files in the stage only when that lies below the working directory, and else in a folder
// that all builds of the project share.
process.chdir(settings.root);

const contentRead = Promise.withResolvers<void>();
const ordered = Promise.withResolvers<Order>();
process.on('message', (told: 'content' | Order) => {
  if (told === 'content') contentRead.resolve();
  else ordered.resolve(told);
});
const outcome: Outcome = await render().then(() => 'rendered' as const, failureOf);
process.send?.(outcome, () => process.disconnect());

async function render(): Promise<void> {
  await contentRead.promise;
  const content = await readContent({ ...settings, folder: settings.content });
  const atHand: AtHand<KeptMates['of']> = { content, takeIn: openIntake(settings.content, outDir) };
  const wanted = ordered.promise.then(({ kept, texts, code }): Wanted => {
    if (fingerprintOf(content, settings) !== texts) throw new ContentMovedError();
    atHand.mates = openMatesMemory(settings.cache, code).of;
    const stays = new Set(kept);
    return (url, isFixed) => !stays.has(url) && (isFixed || isInShare(url, share));
  });
  // Whoever renders hears of a failure where it waits for the order.
  wanted.catch(() => {});
  const facts = openFactsNote();
  const integrations = [only(wanted, facts.add)];
  const config = { root: settings.root, outDir, cacheDir, logLevel: 'error' as const };
  await settled(withAtHand(atHand, () => astroBuild({ ...config, integrations })));
  facts.write(factsFile);
}
