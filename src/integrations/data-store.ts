import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const storeId = 'astro:data-layer-content';
const resolvedId = '\0portal:data-store';

/**
 * Lets the pages of a build read Astro's data store from its file. Astro would put the whole store into a module as one
 * string, and bundling that costs many times its size in memory: at 10,000 articles some 300 MB.
 */
export function dataStore(): AstroIntegration {
  return {
    name: 'portal-data-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        const code = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
        const plugin = {
          name: storeId,
          resolveId: {
            order: 'pre' as const,
            handler: (id: string) => (id === storeId ? resolvedId : undefined),
          },
          load: (id: string) => (id === resolvedId ? code : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
