import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import type { ContentReader } from './portal.ts';

/** What of a portal decides whether readers' browsers keep copies. */
interface Keeping {
  offline?: false | undefined;
}

/**
 * `/sw.js`, the worker that keeps copies for reading offline. It lies at the portal's root, as it may serve nothing above
 * itself; and it is there even if the portal keeps none, to clear up where an earlier one did.
 */
export function offline(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-offline',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const { site } = await reader.current();
        const name = keepsCopies(site ?? {}, settings) ? 'worker' : 'off';
        const id = fileURLToPath(new URL(`../client/offline/${name}.ts`, import.meta.url));
        updateConfig({ vite: { plugins: [emitted(id, 'sw.js')] } });
      },
    },
  };
}

/** Previews show what is not published, which nobody should find in a browser later. */
function keepsCopies({ offline }: Keeping, { drafts }: Pick<Settings, 'drafts'>): boolean {
  return offline !== false && !drafts;
}

/** A script of its own among those for browsers. */
function emitted(id: string, fileName: string) {
  return {
    name: 'portal-offline',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
      this.emitFile({ type: 'chunk', id, fileName });
    },
  };
}
