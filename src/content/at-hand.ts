import type { Content } from './read.ts';

/** Astro bundles the code that renders pages, modules and all, so it shares nothing else with the build around it. */
const place = Symbol.for('portal content');
const shelf = globalThis as { [place]?: Content };

/** Has the pages of a build made from content that was read and checked already, not read again; ends with the work. */
export async function withContentAtHand<T>(content: Content, work: () => Promise<T>): Promise<T> {
  shelf[place] = content;
  try {
    return await work();
  } finally {
    delete shelf[place];
  }
}

export function contentAtHand(): Content | undefined {
  return shelf[place];
}
