import type { AstroIntegration } from 'astro';

/** Whether a page is to be rendered; `isFixed` if its address stands in the code, as that of the home page does. */
export type Wanted = (url: string, isFixed: boolean) => boolean;

/**
 * Renders some of the portal's pages only.
 *
 * @param wanted may still be on its way while the code is bundled
 */
export function only(wanted: Promise<Wanted>): AstroIntegration {
  return {
    name: 'portal-only',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'portal-only',
          async getStaticPaths() {
            const isWanted = await wanted;
            const paths = await usual.getStaticPaths();
            return paths.filter(({ pathname, route }) => isWanted(pathname, !!route.pathname));
          },
        }));
      },
    },
  };
}
