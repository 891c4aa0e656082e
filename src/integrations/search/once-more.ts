import { isContentMoved } from '#content/moved-error.ts';

/**
 * Does something again, once, if a file was missing or was written meanwhile: builds and dev servers share the cache, and each
 * drops the shelves that it does not need; and whoever edits saves at any time.
 */
export async function onceMore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !isContentMoved(error)) throw error;
    return work();
  }
}
