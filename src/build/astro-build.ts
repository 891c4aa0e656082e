import { build } from 'astro';

/** How often a build begins again that lost the race for Astro's lists. */
const ATTEMPTS = 5;

/**
 * Astro's own build. It keeps two lists of content in a folder that all builds of the project share, and writes them under one
 * temporary name: of two builds at once, one may find that the other has taken it away. That happens before anything is
 * rendered, and all write the same, so the build begins again.
 */
export async function astroBuild(config: Parameters<typeof build>[0], attempt = 1): Promise<void> {
  try {
    await build(config);
  } catch (error) {
    if (attempt === ATTEMPTS || !isLostList(error)) throw error;
    await astroBuild(config, attempt + 1);
  }
}

function isLostList(error: unknown): boolean {
  const { name, cause } = (error ?? {}) as Error & { cause?: NodeJS.ErrnoException };
  return (
    name === 'UnknownFilesystemError' &&
    cause?.code === 'ENOENT' &&
    /content-(?:assets|modules)\.mjs\.tmp$/.test(cause.path ?? '')
  );
}
