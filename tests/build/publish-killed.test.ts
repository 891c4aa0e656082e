import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placesOf } from '#commands/publish/places.ts';
import { finishUnlessBuilding } from '#commands/publish/publish.ts';
import { createRandom } from '../../bench/random.ts';
import { root, scratchFolder } from '../support/build.ts';
import { manifestOf, writeFiles } from '../support/manifest.ts';
import { mountSmallDisk, noSmallDisk } from '../support/small-disk.ts';

/** Random moments at which one is killed; more with `npm run test:long`. */
const moments = import.meta.env.MODE === 'long' ? 40 : 8;

let scratch: string;
let out: string;
/** Manifests by the day of the portal. */
let complete: { old: object; new: object };

beforeEach(async () => {
  // In memory where there is such a place: a busy disk makes dozens of publications wait for it.
  scratch = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/ban-tin-') : await scratchFolder();
  writeFiles(join(scratch, 'old'), portal('cũ', 3));
  writeFiles(join(scratch, 'new'), portal('mới', 4));
  complete = { old: manifestOf(join(scratch, 'old')), new: manifestOf(join(scratch, 'new')) };
  mkdirSync(join(scratch, 'srv'));
  out = join(scratch, 'srv/dist');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** Some hundred files: of ten pages one differs from the other day's. */
function portal(day: string, sections: number): Record<string, string> {
  const pages = Array.from({ length: sections * 100 }, (_, page) => [
    `muc-${Math.floor(page / 100)}/bai-${page}/index.html`,
    `${page % 10 === 0 ? day : 'như nhau'} ${'nội dung '.repeat(page % 50)}`,
  ]);
  return Object.fromEntries([['index.html', day], [`chi-co-${day}.html`, day], ...pages]);
}

function standsOld(): void {
  rmSync(join(scratch, 'stage'), { recursive: true, force: true });
  cpSync(join(scratch, 'new'), join(scratch, 'stage'), { recursive: true });
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true });
  cpSync(join(scratch, 'old'), out, { recursive: true });
}

/** @returns which portal stands complete */
function which(): string {
  const stands = JSON.stringify(manifestOf(out));
  const days = Object.entries(complete).filter(([, each]) => JSON.stringify(each) === stands);
  return days.map(([day]) => day).join() || 'broken';
}

/** What a preview does before it serves. */
function whichAfterPreview(): string {
  finishUnlessBuilding(out);
  expect(existsSync(placesOf(out).home)).toBe(false);
  return which();
}

interface Ended {
  killed: boolean;
  printed: string;
  /** Milliseconds; NaN of one that did not end by itself. */
  took: number;
}

/** Publishes in a process of its own. @param kill the step at which it dies by itself, or milliseconds since a step */
function publishing(kill: { step?: number; since?: number; after?: number } = {}): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['tests/support/publish-child.ts', join(scratch, 'stage'), out, String(kill.step ?? '')],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    if (kill.after === undefined || !printed.includes(`step ${kill.since}\n`)) return;
    // A timer knows whole milliseconds only.
    const begun = performance.now();
    while (performance.now() - begun < kill.after);
    child.kill('SIGKILL');
  });
  return new Promise((settle) => {
    child.on('close', (_code, signal) => {
      const took = Number(/done in (\S+)/.exec(printed)?.[1]);
      settle({ killed: signal === 'SIGKILL', printed, took });
    });
  });
}

describe('a build that is killed while it publishes', () => {
  test('at each numbered step leaves the old portal, or the new one is finished', async () => {
    const found: string[] = [];
    for (let step = 1; ; step += 1) {
      standsOld();
      const { killed } = await publishing({ step });
      if (!killed) break;
      const before = existsSync(out) ? which() : 'taken out';
      found.push(`${before} → ${whichAfterPreview()}`);
    }
    expect(found).toEqual([
      'old → old',
      'old → new',
      'taken out → new',
      'taken out → new',
      'new → new',
      'new → new',
      'new → new',
    ]);
  });

  test('and whose successor is killed while it finishes that, leaves the new one all the same', async () => {
    const found: string[] = [];
    for (const step of [2, 3, 4, 5]) {
      standsOld();
      expect((await publishing({ step })).killed).toBe(true);
      expect((await publishing({ step: 1 })).killed).toBe(true);
      found.push(whichAfterPreview());
    }
    expect(found).toEqual(['new', 'new', 'new', 'new']);
  });

  test('at random moments leaves the old portal or the new one', async () => {
    standsOld();
    const { took } = await publishing();
    const random = createRandom(20261122);
    const found: string[] = [];
    // Most steps are over in no time, so the moment is some way after a step. One that ended before it does not count.
    for (let attempt = 0; found.length < moments && attempt < 3 * moments; attempt += 1) {
      standsOld();
      const moment = { since: random.below(7), after: (random.next() * took) / 4 };
      const { killed } = await publishing(moment);
      if (existsSync(out)) expect(which()).not.toBe('broken');
      const stands = whichAfterPreview();
      // What the journal promised is never taken back.
      if (moment.since >= 2) expect(stands).toBe('new');
      if (killed) found.push(stands);
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((stands) => stands !== 'old' && stands !== 'new')).toEqual([]);
  });
});

describe.skipIf(noSmallDisk)('where a file system is mounted at the output', () => {
  let disk: ReturnType<typeof mountSmallDisk>;
  beforeEach(() => {
    disk = mountSmallDisk('16m');
    out = disk.folder;
  });
  afterEach(() => disk.remove());

  test('a build that is killed after any entry it moved is finished too', async () => {
    const found: string[] = [];
    for (let step = 1; ; step += 1) {
      standsOld();
      const { killed, printed } = await publishing({ step });
      if (!killed) {
        expect(printed).toContain('done');
        break;
      }
      found.push(whichAfterPreview());
    }
    expect(found[0]).toBe('old');
    expect(new Set(found.slice(1))).toEqual(new Set(['new']));
    expect(found.length).toBeGreaterThan(12);
  });
});
