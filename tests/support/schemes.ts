import type { Page } from 'playwright-core';

/** How a page is coloured: what the reader chose in the bar, and what the device prefers. */
export interface Scheme {
  /** `data-scheme` of the root; none leaves it to the device. */
  chosen?: string;
  prefers: 'light' | 'dark';
}

/** Every scheme that a reader can meet. */
export const schemes = {
  light: { prefers: 'light' },
  dark: { prefers: 'dark' },
  sepia: { chosen: 'sepia', prefers: 'light' },
  'black on white': { chosen: 'black-on-white', prefers: 'dark' },
  'yellow on black': { chosen: 'yellow-on-black', prefers: 'light' },
} as const satisfies Record<string, Scheme>;

/** Colours a page that is loaded already. */
export async function useScheme(page: Page, { chosen, prefers }: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: prefers });
  await page.evaluate((name) => {
    if (name) document.documentElement.dataset.scheme = name;
    else delete document.documentElement.dataset.scheme;
  }, chosen);
}
