import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { named, pagefind, peer, root } from './peer.ts';

/** Eleventy, then Pagefind over the HTML. Its `--incremental` works in watch mode only, so each build is a whole one. */
export function eleventy(place: string): Contender {
  const contender = peer(place, {
    name: `${named('Eleventy', '@11ty/eleventy')} + ${named('Pagefind', 'pagefind')}`,
    templates: 'eleventy',
    content: 'content',
    out: 'public',
    leavings: ['public'],
    component: '_includes/article.11ty.js',
    commands: (folder) => [
      {
        program: process.execPath,
        args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
        folder,
        env: { NODE_OPTIONS: '--max-old-space-size=16000' },
      },
      { program: pagefind, args: ['--site', 'public'], folder },
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
