import type { AstroIntegration } from 'astro';

/** Every component in all states at `/_kieu/`, for whoever works on the look; only while somebody edits. */
export function specimens(): AstroIntegration {
  return {
    name: 'portal-specimens',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('../pages/_kieu.astro', import.meta.url);
        injectRoute({ pattern: '/_kieu', entrypoint, prerender: true });
      },
    },
  };
}
