import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, build } from './build.ts';

/** What whoever built it left for the others. */
type Outcome = { built: Built } | { failed: string };

/**
 * A portal that several files of tests look at, and none may change. Whichever of them asks first builds it, in whatever
 * process that is; the others get the same folder.
 *
 * @param name of its own
 * @param content makes the content folder; asked once a run
 */
export async function sharedPortal(
  name: string,
  content: () => string | Promise<string>,
): Promise<Built> {
  const place = join(process.env.TESTS_ROOT ?? tmpdir(), 'shared', name);
  const told = join(place, 'outcome.json');
  mkdirSync(join(place, '..'), { recursive: true });
  if (isFirst(place)) {
    const outcome = await buildIn(place, content);
    writeFileSync(`${told}.new`, JSON.stringify(outcome));
    await rename(`${told}.new`, told);
  }
  while (!existsSync(told)) await new Promise((settle) => setTimeout(settle, 100));
  const outcome = JSON.parse(readFileSync(told, 'utf8')) as Outcome;
  if ('failed' in outcome) throw new Error(`${name}: ${outcome.failed}`);
  return outcome.built;
}

/** Of all processes that ask, one makes the folder. */
function isFirst(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function buildIn(place: string, content: () => string | Promise<string>): Promise<Outcome> {
  try {
    const env = { PORTAL_OUT: join(place, 'dist'), PORTAL_CACHE: join(place, 'cache') };
    return { built: await build(await content(), { env }) };
  } catch (error) {
    return { failed: String(error) };
  }
}
