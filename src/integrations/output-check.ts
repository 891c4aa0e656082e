import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findDeadLinks } from './dead-links.ts';
import type { ContentReader } from './portal.ts';
import { basePath } from './redirects/base-path.ts';

/** Stops a build whose pages link to something that is not there: a fault of ours, never of an editor. */
export function outputCheck(reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-output-check',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { site } = await reader.current();
        const dead = await findDeadLinks(fileURLToPath(dir), site && basePath(site));
        if (dead.length === 0) return;
        const lines = dead.slice(0, 20).map(({ page, href }) => `  ${page} → ${href}`);
        throw new Error(
          `${dead.length} liên kết trong trang đã dựng không dẫn đến đâu:\n${lines.join('\n')}`,
        );
      },
    },
  };
}
