import { dropDamagedPictures, rememberPictures } from '#commands/picture-cache.ts';
import type { Places } from '#commands/publish/places.ts';
import { dropNext, openNext, publish } from '#commands/publish/publish.ts';
import { openStage } from '#commands/publish/stage.ts';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { nextBuild } from '#integrations/next-build/next-build.ts';
import { basePath } from '#integrations/redirects/base-path.ts';
import { indexAhead } from '#integrations/search.ts';
import { codeOf } from './code.ts';
import { earlierBuild } from './earlier.ts';
import { openFileDigests } from './file-digests.ts';
import { fingerprintOf } from './fingerprint.ts';
import { finish } from './finish.ts';
import { copyIn, keep, keepSameBytes, moveIn } from './join.ts';
import { keptOf, pathOf } from './kept.ts';
import { standsAt, writeLastBuild } from './last-build.ts';
import { dropOriginals } from './originals.ts';
import { checkPages } from './page-check.ts';
import { picturesOfPages } from './page-pictures.ts';
import { keysOf, planOf } from './plan.ts';
import { render } from './render.ts';

/**
 * Makes the portal of checked content and publishes it. What the last build left is kept as far as it would come out the
 * same; where nothing is to change, nothing is touched.
 *
 * @param say is given each sentence for whoever runs the build
 */
export async function makePortal(
  content: Content,
  settings: Settings,
  places: Places,
  say: (sentence: string) => void,
): Promise<void> {
  const { cache, root } = settings;
  const { out, next } = places;
  const code = codeOf(root);
  const earlier = earlierBuild(cache, out, code);
  if (earlier.why) say(earlier.why);
  const before = earlier.build;
  const digests = openFileDigests(settings.content, cache);
  const fingerprint = fingerprintOf(content, settings, digests.of);
  digests.save();
  if (before?.content === fingerprint && standsAt(before, settings.now)) {
    say('Không có gì thay đổi từ lần dựng trước.');
    return;
  }
  const plan = planOf(content, settings, code, digests.of);
  const kept = keptOf(plan, before);
  const fresh = [...plan.pages.keys()].filter((url) => !kept.pages.has(url));
  const ahead = indexAhead(content, settings);
  const stage = await openStage(root);
  try {
    dropDamagedPictures(cache);
    await render(root, stage.folder, (url) => !kept.pages.has(url));
    rememberPictures(cache);
    dropOriginals(stage.folder);
    openNext(places);
    moveIn(stage.folder, next);
    keep(kept.paths, out, next);
    copyIn(
      [...plan.attachments].filter(([path]) => !kept.paths.has(path)),
      settings.content,
      next,
    );
    await finish(next, content, settings, ahead);
    await checkPages({
      next,
      base: content.site ? basePath(content.site) : '',
      ...(before && { since: { out, files: Object.keys(before.files), fresh: fresh.map(pathOf) } }),
    });
    const { at } = nextBuild(content, settings);
    const build = {
      code,
      content: fingerprint,
      from: settings.now,
      until: at === null ? null : Date.parse(at),
      keys: keysOf(plan),
      pictures: picturesOfPages(next, fresh, kept.pages, before?.pictures),
      files: keepSameBytes(out, next),
    };
    // Before the portal: what is promised, whoever comes next finishes, and then this must tell of it.
    writeLastBuild(cache, out, build);
    publish(places);
  } finally {
    dropNext(places);
    await stage.close();
  }
  if (before) say(`Dựng lại ${fresh.length} trong ${plan.pages.size} trang; còn lại giữ nguyên.`);
}
