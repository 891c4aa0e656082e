import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '#commands/admin/repository.ts';
import { root } from '../../tests/support/build.ts';

/** `npm run admin` at work on a copy of the project's own content. */
export interface Newsroom {
  /** Address of the portal, with `/` at its end; the form lies below it. */
  portal: string;
  content: string;
  close(): Promise<void>;
}

/** @param now the moment it stands at, as `PORTAL_NOW` */
export async function openNewsroom(now: string): Promise<Newsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-pictures-'));
  const content = join(folder, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'config', 'user.name', 'Thu Phương');
  git(folder, 'config', 'user.email', 'thu-phuong@songtra.example.vn');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Nội dung');
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['src/commands/admin.ts', '--port', '0'], {
    cwd: root,
    env: {
      ...inherited,
      PORTAL_CONTENT: content,
      PORTAL_CACHE: join(folder, '.portal'),
      PORTAL_NOW: now,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const close = async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { portal: await portalOf(child), content, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address that the command prints once it serves. */
async function portalOf({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of stdout ?? []) {
    printed += chunk;
    const [, portal] = /Xem cổng: (\S+)/.exec(printed) ?? [];
    if (portal) return portal;
  }
  throw new Error(`npm run admin ended: ${printed}`);
}
