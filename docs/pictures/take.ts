import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openBrowser } from '../../tests/support/browser.ts';
import { day } from './day.ts';
import { openDesk } from './desk.ts';
import { openNewsroom } from './newsroom.ts';

/**
 * `npm run pictures` makes the pictures of docs/writing.md anew: a browser lives the editor's day in the real form and
 * looks at the real portal. With a folder behind it, `npm run pictures -- /tmp/xem`, they go there.
 */
const folder = resolve(process.argv[2] ?? import.meta.dirname);
const now = '2026-11-23T08:00:00+07:00';

await mkdir(folder, { recursive: true });
const newsroom = await openNewsroom(now);
const browser = await openBrowser();
try {
  const desk = await openDesk(browser, newsroom, now, folder);
  for (const scene of day) {
    await scene(desk);
    process.stdout.write(`${scene.name}\n`);
  }
} finally {
  await browser.close();
  await newsroom.close();
}
