import { rememberPictures } from '#commands/picture-cache.ts';
import type { Places } from '#commands/publish/places.ts';
import { dropNext, openNext, publish } from '#commands/publish/publish.ts';
import { settled } from '#commands/publish/settled.ts';
import type { Settings } from '#commands/settings.ts';
import { ContentMovedError } from '#content/moved-error.ts';
import type { Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { newsEnd } from '#feeds/news-sitemap.ts';
import { type NextBuild, nextBuild } from '#integrations/next-build/next-build.ts';
import { basePath } from '#integrations/redirects/base-path.ts';
import { indexAhead } from '#integrations/search.ts';
import { addCompressed } from './compressed.ts';
import type { Crew } from './crew.ts';
import { earlierBuild } from './earlier.ts';
import { readFacts } from './facts-file.ts';
import { openFileDigests } from './file-digests.ts';
import { fingerprintOf } from './fingerprint.ts';
import { finish } from './finish.ts';
import { inlineOf } from './inline-check.ts';
import { changesIn, copyIn, keepSameBytes, moveIn } from './join.ts';
import { isPage, keptOf, pathOf } from './kept.ts';
import { type LastBuild, standsAt, writeLastBuild } from './last-build.ts';
import { openMatesMemory } from './mates-memory.ts';
import { newPortal } from './new-portal.ts';
import { type Listing, listingOf } from './outlook.ts';
import { checkPages } from './page-check.ts';
import { picturesOfPages } from './page-pictures.ts';
import { keysOf, planOf } from './plan.ts';

/** What was looked at, and set going, before the content was read. */
export interface Start {
  last: LastBuild | undefined;
  /** Digest of the code that renders. */
  code: string;
  listing: Listing;
  /** All pages are rendered already, so none is kept. */
  isMerge: boolean;
  /** Started when first asked for. */
  crew(): Crew;
}

/**
 * Makes the portal of checked content and publishes it. What the last build left is kept as far as it would come out the
 * same; where nothing is to change, nothing is touched.
 *
 * @param start how the build began
 * @param say is given each sentence for whoever runs the build
 */
export async function makePortal(
  content: Content,
  settings: Settings,
  places: Places,
  start: Start,
  say: (sentence: string) => void,
): Promise<void> {
  const { cache } = settings;
  const { out } = places;
  const { last, code, listing, isMerge, crew } = start;
  const earlier = earlierBuild(last, out, code);
  if (earlier.why && !isMerge) say(earlier.why);
  const before = earlier.build;
  const digests = openFileDigests(settings.content, cache);
  const fingerprint = fingerprintOf(content, settings, digests.of);
  digests.save();
  if (before?.content === fingerprint && standsAt(before, settings.now)) {
    // Whoever only touched the files finds the next build as fast as if nobody had.
    if (before.listing !== listing.digest)
      writeLastBuild(cache, out, { ...before, listing: listing.digest });
    say('Không có gì thay đổi từ lần dựng trước.');
    return;
  }
  const mates = openMatesMemory(cache, code);
  const plan = planOf(content, settings, code, digests.of, mates.of);
  mates.save();
  const kept = keptOf(plan, before);
  const fresh = [...plan.pages.keys()].filter((url) => !kept.pages.has(url));
  const ahead = indexAhead(content, settings);
  try {
    const renderers = crew();
    renderers.readContent();
    await renderers.render({
      kept: [...kept.pages],
      fingerprint,
      texts: fingerprintOf(content, settings),
      code,
    });
    rememberPictures(cache);
    openNext(places);
    for (const folder of renderers.folders) moveIn(folder, places.next);
    const facts = readFacts(renderers.facts);
    copyIn(plan.attachments, kept.paths, settings.content, places.next);
    const portal = newPortal(places.next, out, before?.files);
    for (const path of kept.paths) portal.keep(path);
    const next = nextBuild(content, settings);
    const pages = [...plan.pages.keys()].filter(isPage);
    const { shelves } = before ?? {};
    const { cards } = plan;
    const inline = inlineOf(portal, facts);
    const ends = { content, settings, pages, cards, next, shelves, ahead, inline };
    const used = await settled(finish(portal, ends));
    checkPages(
      portal,
      facts,
      content.site ? basePath(content.site) : '',
      before && { out, files: Object.keys(before.files), fresh: fresh.map(pathOf) },
    );
    if (settings.compress) {
      const isAttached = (path: string) => before?.keys[path] !== undefined;
      await addCompressed(portal, { out, isAttached });
    }
    // Files are read one after another, and some twice: whatever was written meanwhile makes a portal of two contents.
    if (listingOf(settings.content).digest !== listing.digest) throw new ContentMovedError();
    const made = {
      code,
      listing: listing.digest,
      content: fingerprint,
      from: settings.now,
      until: endOf(content, next, settings),
      keys: keysOf(plan),
      shelves: used,
      pictures: picturesOfPages(facts, fresh, kept.pages, before?.pictures),
    };
    // What is remembered comes before the portal: whoever finishes what was promised finds it right.
    if (before) {
      const { files, removed } = changesIn(portal, out, before.files);
      writeLastBuild(cache, out, { ...made, files });
      publish(places, removed);
    } else {
      writeLastBuild(cache, out, { ...made, files: keepSameBytes(out, places.next) });
      publish(places);
    }
  } finally {
    dropNext(places);
  }
  const [made, all] = [fresh, [...plan.pages.keys()]].map((urls) => urls.filter(isPage).length);
  if (before) say(`Dựng lại ${made} trong ${all} trang; còn lại giữ nguyên.`);
}

/** The first moment (milliseconds) at which the same content makes another portal; null when it never does. */
function endOf({ articles }: Content, next: NextBuild, settings: Settings): number | null {
  const shown = articles.filter((entry) => isShown(entry, settings));
  const news = newsEnd(
    shown.map(({ data }) => data),
    settings.now,
  );
  const end = Math.min(next.at === null ? Infinity : Date.parse(next.at), news);
  return end === Infinity ? null : end;
}
