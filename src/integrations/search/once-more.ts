/**
 * Does something again, once, if a file was missing: builds and dev servers share the cache, and each drops the shelves that
 * it does not need.
 */
export async function onceMore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return work();
  }
}
