import { setFlagsFromString } from 'node:v8';
import { settled } from '#commands/publish/settled.ts';
import { only } from '#integrations/only.ts';

/**
 * Has Astro render pages into a folder below the project.
 *
 * @param isWanted which of the pages that are folders, by URL; feeds and the like are always rendered
 */
export async function render(
  root: string,
  folder: string,
  isWanted: (url: string) => boolean,
): Promise<void> {
  // Astro keeps its intermediate files in the stage only when that lies below the working directory, and else in a
  // folder that all builds of the project share.
  process.chdir(root);
  keepMemorySmall();
  // Half of all commands never get here, and it is half of all code.
  const { build } = await import('astro');
  await settled(build({ root, outDir: folder, logLevel: 'error', integrations: [only(isWanted)] }));
}

/**
 * V8 lets garbage grow to several times what is in use before it looks for it; pages make a lot of garbage. Half as much
 * memory costs a tenth of the time.
 */
function keepMemorySmall(): void {
  setFlagsFromString('--heap-growing-percent=100');
  setFlagsFromString('--max-semi-space-size=16');
}
