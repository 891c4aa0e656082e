import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { named, pagefind, peer, root } from './peer.ts';

/** Astro as its manual begins, with `glob()`, then Pagefind over the HTML. Its content cache stays between builds. */
export function astro(place: string): Contender {
  const contender = peer(place, {
    name: `${named('Astro', 'astro')} + ${named('Pagefind', 'pagefind')}`,
    remembers: true,
    templates: 'astro',
    content: 'content',
    out: 'public-html',
    leavings: ['public-html', '.astro', 'cache'],
    component: 'src/pages/[section]/[slug].astro',
    commands: (folder) => [
      {
        program: process.execPath,
        args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
        folder,
        env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=16000' },
      },
      { program: pagefind, args: ['--site', 'public-html'], folder },
    ],
  });
  return {
    ...contender,
    prepare(content) {
      contender.prepare(content);
      symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
    },
  };
}
