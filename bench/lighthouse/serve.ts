import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { immutable, security } from '#integrations/hosts/headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const TEXT = /^(?:text|application\/(?:json|xml))|svg/;

/** Serves a built portal as hosts do: texts compressed by brotli, with their headers. */
export async function serveAsHosts(out: string): Promise<{ url: string; stop(): void }> {
  const policy = policyIn(await readFile(join(out, '_headers'), 'utf8'));
  const packed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = pathOf(request);
    const bytes = await readFile(join(out, path)).catch(() => undefined);
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Security-Policy', policy);
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
    response.setHeader(
      'Cache-Control',
      path.startsWith('/_astro/') ? immutable : 'public, max-age=60',
    );
    if (!TEXT.test(type)) {
      response.end(bytes);
      return;
    }
    response.setHeader('Content-Encoding', 'br');
    const known = packed.get(path) ?? pack(bytes);
    packed.set(path, known);
    response.end(known);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** That of the front page. */
function policyIn(headers: string): string {
  const [, policy] = /^\/\*?\n(?: .*\n)*? {2}Content-Security-Policy: (.+)$/m.exec(headers) ?? [];
  if (!policy) throw new Error('_headers states no policy');
  return policy;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  return path.endsWith('/') ? `${path}index.html` : path;
}

function pack(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
