import type { ImageMetadata } from 'astro';
import type { Content } from './read.ts';

/**
 * Takes a picture into the portal that is being rendered.
 *
 * @param path from the content folder
 * @param base of the portal's addresses at its host, `/` at both ends
 */
export type TakeIn = (path: string, base: string) => Promise<ImageMetadata>;

/** What a build has read and found out before it renders. */
export interface AtHand<Mates = unknown> {
  content: Content;
  takeIn: TakeIn;
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
