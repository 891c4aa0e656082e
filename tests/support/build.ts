import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What a build left behind. */
export interface Built {
  /** Exit code. */
  code: number;
  /** Everything it printed. */
  printed: string;
  /** The output folder. */
  out: string;
  cache: string;
}

/** All that a build of faultless content prints. */
export const nothingWrong =
  /^Tìm kiếm: [\d.]+ bài, [\d.]+ trang trong \d+ phần, [\d,.]+ MB, [\d,.]+ giây\.\nĐã dựng \d+ bài vào \S+\.\n$/;

/** Runs `npm run build`'s own command as a process, with everything it reads and writes in a scratch folder. */
export async function build(
  content: string,
  { env = {}, args = [] }: { env?: Record<string, string>; args?: string[] } = {},
): Promise<Built> {
  const scratch = env.PORTAL_OUT && env.PORTAL_CACHE ? '' : await scratchFolder();
  const settings = {
    PORTAL_CONTENT: content,
    PORTAL_OUT: join(scratch, 'dist'),
    PORTAL_CACHE: join(scratch, 'cache'),
    PORTAL_NOW: '2026-11-22T08:00:00+07:00',
    ...env,
  };
  const { code, printed } = await runNode(['src/commands/build.ts', ...args], settings);
  return { code, printed, out: settings.PORTAL_OUT, cache: settings.PORTAL_CACHE };
}

const RUNNER = ['NODE_ENV', 'VITEST', 'DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'];

/** Runs one of the project's own scripts with the Node that runs the tests. */
export function runNode(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; printed: string }> {
  return new Promise((settle, reject) => {
    // What the test runner puts there would have the build take itself for a dev server.
    const inherited = { ...process.env };
    for (const name of RUNNER) delete inherited[name];
    const child = spawn(process.execPath, args, { cwd: root, env: { ...inherited, ...env } });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => settle({ code: code ?? -1, printed }));
  });
}

export function scratchFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'ban-tin-'));
}

/** Every file below a folder with its bytes, by path. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(folder, file), await readFile(file)] as const),
    ),
  );
}

/** Paths whose bytes differ between two folders, those on one side only included. */
export async function differences(left: string, right: string): Promise<string[]> {
  const [a, b] = await Promise.all([filesOf(left), filesOf(right)]);
  const paths = new Set([...a.keys(), ...b.keys()]);
  const same = (path: string) => {
    const [one, other] = [a.get(path), b.get(path)];
    return one !== undefined && other !== undefined && one.equals(other);
  };
  return [...paths].filter((path) => !same(path)).sort();
}
