import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import { isShown } from '#content/shown.ts';
import type { ContentReader } from './portal.ts';

const moduleId = 'virtual:portal/pictures';
const resolvedId = `\0${moduleId}`;

/**
 * Offers the pictures of all shown articles, pages and banners as `virtual:portal/pictures`: a Map from the path in the content
 * folder to Astro's image metadata. Astro's own list of content pictures lies in a folder which all builds of a project
 * share, so two builds at once would take each other's pictures; this one belongs to its build alone. A picture of a
 * held article is not in the list, and so never in the output.
 */
export function pictures(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-pictures',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: moduleId,
                resolveId: (id: string) => (id === moduleId ? resolvedId : undefined),
                async load(id: string) {
                  if (id !== resolvedId) return undefined;
                  const content = await reader.current();
                  const shown = [...content.articles, ...content.pages].filter((entry) =>
                    isShown(entry, settings),
                  );
                  return pictureModule(settings.content, [
                    ...shown.flatMap((entry) => entry.pictures),
                    ...(content.site?.banners ?? []).map(({ path }) => path),
                  ]);
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', () => {
          for (const environment of Object.values(server.environments)) {
            const module = environment.moduleGraph.getModuleById(resolvedId);
            if (module) environment.moduleGraph.invalidateModule(module);
          }
        });
      },
    },
  };
}

/**
 * What Astro imports watches whether anybody looks at it, and then publishes the original beside the resized pictures:
 * megabytes, and whatever a phone wrote into them, the place included. Its copy is not watched. Where it lies on this
 * computer is kept from sight, as Astro would have it decide the names of resized pictures.
 */
function pictureModule(folder: string, paths: readonly string[]): string {
  const unique = [...new Set(paths)].sort();
  const imports = unique.map(
    (path, index) => `import picture${index} from ${JSON.stringify(join(folder, path))};`,
  );
  const rows = unique.map((path, index) => `[${JSON.stringify(path)}, copy(picture${index})],`);
  return `${imports.join('\n')}
const copy = (picture) => {
  const { fsPath, ...seen } = picture.clone ?? picture;
  return Object.defineProperty(seen, 'fsPath', { value: picture.fsPath });
};
export const pictures = new Map([
${rows.join('\n')}
]);
`;
}
