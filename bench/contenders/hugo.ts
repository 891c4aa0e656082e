import { spawnSync } from 'node:child_process';
import type { Contender } from './contender.ts';
import { pagefind, peer } from './peer.ts';

/** Hugo, then Pagefind over the HTML: everything each time, as neither knows what the other did. */
export function hugo(place: string): Contender {
  const isThere = spawnSync('hugo', ['version']).status === 0;
  return peer(place, {
    name: 'Hugo + Pagefind',
    ...(!isThere && { missing: 'apt-get install hugo' }),
    templates: 'hugo',
    content: 'content',
    out: 'public',
    leavings: ['public', 'resources', '.hugo_build.lock'],
    component: 'layouts/_default/single.html',
    sectionFile: { name: '_index.md', text: (title) => `---\ntitle: ${title}\n---\n` },
    commands: (folder) => [
      { program: 'hugo', args: ['--quiet', '--cleanDestinationDir'], folder },
      { program: pagefind, args: ['--site', 'public'], folder },
    ],
  });
}
