import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import { nextBuild } from './next-build/next-build.ts';
import type { ContentReader } from './portal.ts';

/** Writes `next-build.json`, which tells a schedule when there will be something to publish. */
export function nextBuildFile(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-next-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const next = nextBuild(await reader.current(), settings);
        const file = join(fileURLToPath(dir), 'next-build.json');
        await writeFile(file, `${JSON.stringify(next, null, 2)}\n`);
      },
    },
  };
}
