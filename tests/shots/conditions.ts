import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Scheme, schemes, useScheme } from '../support/schemes.ts';

/** One way in which a reader may meet a page. */
export interface Condition {
  options: BrowserContextOptions;
  /** Before the page is asked for. */
  before?: (page: Page) => Promise<unknown>;
  /** Once it is there. */
  after?: (page: Page) => Promise<unknown>;
}

/** What readers may set for text without losing any of it: success criterion 1.4.12. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const size = (width: number, height = 800) => ({ viewport: { width, height } });
const noStyles = (page: Page) => page.route('**/*.css', (route) => route.abort());

/** 400 % zoom in a window of 1280 × 1024 leaves a page 320 × 256 pixels of its own. */
export const hard: Record<string, Condition> = {
  'forced colours': { options: { ...size(1280), forcedColors: 'active' } },
  'forced colours, phone': { options: { ...size(360), forcedColors: 'active' } },
  'zoom 400 %': { options: { ...size(320, 256), deviceScaleFactor: 2 } },
  'text spacing': {
    options: size(320),
    after: (page) => page.addStyleTag({ content: textSpacing }),
  },
  'text of double size': {
    options: size(360),
    after: (page) => page.addStyleTag({ content: 'html { font-size: 200% }' }),
  },
  'no JavaScript': { options: { ...size(360), javaScriptEnabled: false } },
  'no styles': { options: size(360), before: noStyles },
};

/** Three windows, three schemes. */
export const usual: Record<string, Condition> = Object.fromEntries(
  [360, 768, 1440].flatMap((width) =>
    (['light', 'dark', 'yellow on black'] as const).map((name) => [
      `${name}, ${width}`,
      coloured(schemes[name], width),
    ]),
  ),
);

function coloured(scheme: Scheme, width: number): Condition {
  return {
    options: { ...size(width), colorScheme: scheme.prefers },
    after: (page) => useScheme(page, scheme),
  };
}
