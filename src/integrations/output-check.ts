import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findDeadLinks } from './dead-links.ts';

/** Stops a build whose pages link to something that is not there: a fault of ours, never of an editor. */
export function outputCheck(): AstroIntegration {
  return {
    name: 'portal-output-check',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dead = await findDeadLinks(fileURLToPath(dir));
        if (dead.length === 0) return;
        const lines = dead.slice(0, 20).map(({ page, href }) => `  ${page} → ${href}`);
        throw new Error(
          `${dead.length} liên kết trong trang đã dựng không dẫn đến đâu:\n${lines.join('\n')}`,
        );
      },
    },
  };
}
