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

/** What of a bundle we look at. */
interface Chunk {
  code: string;
  moduleIds: string[];
  imports: string[];
  dynamicImports: string[];
}

/** A script of its own among those for browsers, that knows the files of the reader's tools. */
function emitted(id: string, fileName: string) {
  return {
    name: 'portal-offline',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
      this.emitFile({ type: 'chunk', id, fileName });
    },
    generateBundle(_: unknown, bundle: Record<string, Chunk>) {
      const script = bundle[fileName];
      if (script) script.code = script.code.replace(/\bTOOLS\b/, JSON.stringify(toolsOf(bundle)));
    },
  };
}

/** Files that the reader's bar fetches when its tools are used, by name. */
function toolsOf(bundle: Record<string, Partial<Chunk>>): readonly string[] {
  const isBar = ({ moduleIds }: Partial<Chunk>) =>
    moduleIds?.some((id) => id.endsWith('/src/client/reader.ts'));
  const files = new Set(Object.values(bundle).find(isBar)?.dynamicImports);
  // A set goes on over what is added to it meanwhile.
  for (const file of files) for (const more of bundle[file]?.imports ?? []) files.add(more);
  return [...files].sort();
}
