import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A decap-server at work. */
export interface DecapServer {
  /** What the form is told: `http://localhost:40123/api/v1`. */
  url: string;
  stop(): void;
}

/**
 * Starts the server through which the form reads a clone and commits into it, on a free port that only this computer
 * reaches.
 *
 * @param clone a git repository that nobody else works in: the server adds all it finds there
 */
export async function startDecapServer(clone: string): Promise<DecapServer> {
  const script = join(
    dirname(createRequire(import.meta.url).resolve('decap-server/package.json')),
    'dist/index.js',
  );
  const port = await freePort();
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      ...{ MODE: 'git', GIT_REPO_DIRECTORY: clone, PORT: String(port) },
      ...{ BIND_HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
    },
    cwd: clone,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/api/v1`;
  await answers(url, child);
  return { url, stop: () => child.kill() };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ action: 'info' });
  while (child.exitCode === null) {
    const response = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(50);
  }
  throw new Error(`decap-server ended with ${child.exitCode}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port');
  return address.port;
}
