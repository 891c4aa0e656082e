import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root, scratchFolder } from './build.ts';

/** Why nginx cannot be tested here; nothing where it can. */
export function nginxMissing(): string | undefined {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'nginx is not installed (Debian: apt-get install nginx-light)';
  }
}

/**
 * Serves a built portal with the real nginx and docs/hosting/nginx.conf, on a free port.
 *
 * @param gone rows of addresses that were taken down for good
 * @param below folder of the host in which the portal lies: `/tin`
 */
export async function serveWithNginx(
  out: string,
  { gone = '', below = '' }: { gone?: string; below?: string } = {},
): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await scratchFolder();
  const port = await freePort();
  await mkdir(join(folder, 'logs'));
  await writeFile(join(folder, 'portal-gone.map'), gone);
  if (below) {
    await mkdir(join(folder, 'www'));
    await symlink(out, join(folder, 'www', below));
  }
  const config = await readFile(join(root, 'docs/hosting/nginx.conf'), 'utf8');
  const fitted = config
    .replace('root /srv/portal/dist;', `root ${below ? join(folder, 'www') : out};`)
    .replace('$portal_folder ""', `$portal_folder "${below}"`)
    .replaceAll('/srv/portal/dist', out)
    .replaceAll('/etc/nginx/portal-gone', join(folder, 'portal-gone'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  await writeFile(join(folder, 'portal.conf'), fitted);
  await writeFile(join(folder, 'nginx.conf'), around(folder));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const server = spawn('nginx', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  await answers(server, port, join(folder, 'error.log'));
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((settle) => {
        server.on('close', () => settle());
        server.kill('SIGTERM');
      }),
  };
}

/** What Debian's own nginx.conf has around a site, with all that is written in a scratch folder. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
events {}
http {
include /etc/nginx/mime.types;
default_type application/octet-stream;
access_log off;
${temporary}
include ${join(folder, 'portal.conf')};
}
`;
}

async function answers(server: ChildProcess, port: number, log: string): Promise<void> {
  let ended: number | null | undefined;
  server.on('close', (code) => {
    ended = code;
  });
  for (let left = 100; left > 0 && ended === undefined; left--) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((settle) => setTimeout(settle, 50));
    }
  }
  throw new Error(`nginx does not answer: ${await readFile(log, 'utf8')}`);
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
