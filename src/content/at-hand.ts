import type { Content } from './read.ts';

/** What a build has read and found out before it renders. */
export interface AtHand<Mates = unknown> {
  content: Content;
  /** Memory of related articles, as the model takes it. */
  mates?: Mates;
}

/** Astro bundles the code that renders pages, modules and all, so it shares nothing else with the build around it. */
const place = Symbol.for('portal at hand');
const shelf = globalThis as { [place]?: AtHand };

/** Has the pages of a build made from content that was read and checked already, not read again; ends with the work. */
export async function withAtHand<T>(atHand: AtHand, work: () => Promise<T>): Promise<T> {
  shelf[place] = atHand;
  try {
    return await work();
  } finally {
    delete shelf[place];
  }
}

export function atHand<Mates>(): AtHand<Mates> | undefined {
  return shelf[place] as AtHand<Mates> | undefined;
}
