import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import { atHand } from '#content/at-hand.ts';
import { type Content, readContent } from '#content/read.ts';
import { admin } from './admin.ts';
import { attachments } from './attachments.ts';
import { cards } from './cards.ts';
import { contentCheck } from './content-check.ts';
import { offline } from './offline.ts';
import { redirects } from './redirects.ts';
import { search } from './search.ts';
import { specimens } from './specimens.ts';

/** The content of one build, read once and shared by everything around it. */
export interface ContentReader {
  /** The content as it was last read. */
  current(): Promise<Content>;
  /** Reads the folder again, for live editing. */
  again(): Promise<Content>;
}

/** Everything that stands around Astro's build and dev server, in the order in which it acts. */
export function portal(settings: Settings): AstroIntegration[] {
  const reader = createReader(settings);
  return [
    contentCheck(settings, reader),
    attachments(settings, reader),
    cards(settings, reader),
    admin(settings, reader),
    offline(settings, reader),
    search(settings, reader),
    redirects(settings, reader),
    specimens(),
  ];
}

function createReader(settings: Settings): ContentReader {
  const read = () =>
    readContent({
      folder: settings.content,
      cache: settings.cache,
      now: settings.now,
      holdBroken: settings.holdBroken,
    });
  let reading: Promise<Content> | undefined;
  return {
    async current() {
      const known = atHand();
      if (known) return known.content;
      reading ??= read();
      return reading;
    },
    again() {
      reading = read();
      return reading;
    },
  };
}
