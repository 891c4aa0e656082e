import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '#build/code.ts';
import { createRandom, type Random } from '../../../bench/random.ts';
import { differences, root, runNode } from '../build.ts';
import { accidents, type Workplace } from './accidents.ts';
import { edits } from './edits.ts';
import { contentOf, type Newsroom, newsroom } from './newsroom.ts';

/** A step after which the portal was not what a clean build makes. */
export interface Difference {
  step: number;
  what: string;
  paths: string[];
  printed: string;
}

const PROJECT = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Edits a newsroom again and again, and builds after each edit what changed, and everything in a clean place.
 *
 * @param home for all of it; steps that this code has done there already are not built again
 * @param steps how many edits
 * @returns the first step whose two portals differ
 */
export async function runChain(
  home: string,
  seed: number,
  steps: number,
): Promise<Difference | undefined> {
  const folder = join(home, codeOf(root));
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed);
  const room = await newsroom(random);
  const place = {
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
    cache: join(folder, 'cache'),
  };
  const project = join(folder, 'project');
  if (!existsSync(project)) copyProject(project);
  const done = doneIn(folder);
  const first = createRandom(seed * 1000 - 1);
  if (done < 0) await step(room, place, project, { name: 'the first build', random: first });
  let names: string[] = [];
  for (let at = 0; at < steps; at++) {
    // Every kind once before any comes again.
    if (names.length === 0)
      names = shuffled([...Object.keys(edits), ...Object.keys(accidents)], random);
    const name = names.pop() as string;
    const own = createRandom(seed * 1000 + at);
    await edits[name]?.(room, own);
    if (at < done) continue;
    const found = await step(room, place, project, { name, random: own });
    if (found) return { step: at, ...found };
    writeFileSync(join(folder, 'done.txt'), String(at + 1));
  }
  return undefined;
}

async function step(
  room: Newsroom,
  place: Workplace,
  project: string,
  { name, random }: { name: string; random: Random },
): Promise<Omit<Difference, 'step'> | undefined> {
  writeContent(room, place.content);
  for (const [path, more] of Object.entries(room.code))
    writeFileSync(join(project, path), readFileSync(join(root, path), 'utf8') + more);
  if (existsSync(place.out)) accidents[name]?.(place, random);
  if (random.below(6) === 0) await killedBuild(room, place, project, 500 + random.below(5000));
  const clean = {
    content: place.content,
    out: join(place.out, '../clean'),
    cache: join(place.out, '../clean-cache'),
  };
  for (const path of [clean.out, clean.cache]) rmSync(path, { recursive: true, force: true });
  const [built, wanted] = await Promise.all([
    build(room, place, project),
    build(room, clean, project),
  ]);
  const what = `after ${name}`;
  if (built.code !== 0 || wanted.code !== 0)
    return { what, paths: [], printed: built.printed + wanted.printed };
  const paths = await differences(place.out, clean.out);
  return paths.length > 0 ? { what, paths, printed: built.printed } : undefined;
}

/** Writes what differs; what does not keeps its time. */
function writeContent(room: Newsroom, folder: string): void {
  const files = contentOf(room);
  const note = join(folder, '../written.json');
  const before: string[] = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : [];
  for (const path of before) if (!files.has(path)) rmSync(join(folder, path), { force: true });
  for (const [path, text] of files) {
    const whole = join(folder, path);
    if (existsSync(whole) && readFileSync(whole).equals(Buffer.from(text))) continue;
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  writeFileSync(note, JSON.stringify([...files.keys()]));
}

function build(room: Newsroom, place: Workplace, project: string) {
  return runNode([join(project, 'src/commands/build.ts')], environmentOf(room, place));
}

/** One that somebody ends in the middle. @param after milliseconds */
function killedBuild(
  room: Newsroom,
  place: Workplace,
  project: string,
  after: number,
): Promise<void> {
  return new Promise((settle) => {
    const env = { ...process.env, ...environmentOf(room, place), NODE_ENV: '' };
    const child = spawn(process.execPath, [join(project, 'src/commands/build.ts')], {
      env,
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('exit', () => {
      clearTimeout(timer);
      settle();
    });
  });
}

function environmentOf(
  { now, settings }: Newsroom,
  { content, out, cache }: Workplace,
): Record<string, string> {
  return {
    PORTAL_CONTENT: content,
    PORTAL_OUT: out,
    PORTAL_CACHE: cache,
    PORTAL_NOW: new Date(now).toISOString(),
    ...settings,
  };
}

/** Of its own, as some edits change the code. */
function copyProject(to: string): void {
  for (const path of PROJECT) cpSync(join(root, path), join(to, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}

function doneIn(folder: string): number {
  const note = join(folder, 'done.txt');
  return existsSync(note) ? Number(readFileSync(note, 'utf8')) : -1;
}

function shuffled<Item>(items: Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
