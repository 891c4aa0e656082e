import type { AstroIntegration } from 'astro';

/** Renders some of the portal's pages only. Pages that are no folder, such as the feeds, are always rendered. */
export function only(isWanted: (url: string) => boolean): AstroIntegration {
  return {
    name: 'portal-only',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'portal-only',
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            return paths.filter(({ pathname }) => isWanted(pathname));
          },
        }));
      },
    },
  };
}
