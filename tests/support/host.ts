import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** A host of static files that reads `_headers`, as Netlify and Cloudflare Pages do. */
export interface Host {
  url: string;
  /** Milliseconds that every answer takes; may be changed. */
  delay: number;
  /** What was asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Serves a built portal on a free port of this computer, with the headers that its own file states.
 *
 * @param base folder of the host in which it lies, without a slash at its end
 * @param port to serve on again; else a free one
 */
export async function serveAsHost(out: string, base = '', port = 0): Promise<Host> {
  const rules = rulesOf(await readFile(join(out, '_headers'), 'utf8'));
  const host: Host = { url: '', delay: 0, asked: [], stop: async () => {} };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    host.asked.push(pathname);
    if (host.delay > 0) await new Promise((settle) => setTimeout(settle, host.delay).unref());
    const path = decodeURIComponent(pathname.slice(base.length));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const isInside = pathname.startsWith(`${base}/`);
    const found = isInside ? await readFile(join(out, name)).catch(() => undefined) : undefined;
    response.statusCode = found ? 200 : 404;
    response.setHeader('Content-Type', kinds[found ? extname(name) : '.html'] ?? 'text/plain');
    for (const [key, value] of headersAt(rules, pathname)) response.setHeader(key, value);
    response.end(found ?? (await readFile(join(out, '404.html'))));
  });
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle));
  const address = server.address();
  host.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  host.stop = () =>
    new Promise((settle) => {
      server.close(() => settle());
      server.closeAllConnections();
    });
  return host;
}

function rulesOf(text: string): Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      const headers = lines.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      });
      return { path, headers };
    });
}

function headersAt(rules: readonly Rule[], pathname: string): [string, string][] {
  const fits = ({ path }: Rule) =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
  return rules.filter(fits).flatMap(({ headers }) => headers);
}
