import { spawnSync } from 'node:child_process';
import type { Contender } from './contender.ts';
import { named, pagefind, peer } from './peer.ts';

/** Hugo, then Pagefind over the HTML: everything each time, as neither knows what the other did. */
export function hugo(place: string): Contender {
  const told = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const isThere = told.status === 0;
  const version = /v(\d[\d.]*)/.exec(told.stdout ?? '')?.[1] ?? '';
  return peer(place, {
    name: `Hugo ${version} + ${named('Pagefind', 'pagefind')}`,
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
