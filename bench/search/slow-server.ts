import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2ServerResponse, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { createCertificate } from './certificate.ts';

export interface Line {
  /** Milliseconds until the first byte of each answer. */
  latency: number;
  /** Shared by all answers. */
  megabitsPerSecond: number;
}

/** A file on its way to a reader. Times are of `Date.now()`. */
export interface Transfer {
  path: string;
  asked: number;
  /** As sent, with its headers. */
  bytes: number;
  /** Infinity until all of it was sent. */
  ended: number;
}

export interface SlowServer {
  url: string;
  /** Since the server was started, in the order of asking. */
  transfers: readonly Transfer[];
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};
/** What hosts send before each file. */
const HEADERS = 200;
const PIECE = 4096;

/**
 * Serves a built portal through a line of given speed, as static hosts do: HTTP/2, texts compressed. The line is here and
 * not in the browser, as browsers do not slow the requests of workers.
 */
export async function serveSlowly(folder: string, line?: Line): Promise<SlowServer> {
  const transfers: Transfer[] = [];
  const sessions = new Set<ServerHttp2Session>();
  const send = sender(line);
  const server = createSecureServer(createCertificate(), async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://portal').pathname);
    const transfer = { path, asked: Date.now(), bytes: 0, ended: Number.POSITIVE_INFINITY };
    transfers.push(transfer);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const type = TYPES[extname(file)];
    const found = await readFile(file).catch(() => undefined);
    const body = found && type ? gzipSync(found) : (found ?? Buffer.alloc(0));
    if (line) await pause(line.latency);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
      ...(found && type && { 'Content-Encoding': 'gzip' }),
    });
    transfer.bytes = body.length + HEADERS;
    await send(response, body);
    transfer.ended = Date.now();
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    transfers,
    async stop() {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Writes bodies piece by piece, each in its turn on the one line. */
function sender(line?: Line): (response: Http2ServerResponse, body: Buffer) => Promise<void> {
  let free = 0;
  return async (response, body) => {
    for (let at = 0; line && at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      free = Math.max(free, performance.now());
      free += (piece.length * 8) / (line.megabitsPerSecond * 1000);
      const wait = free - performance.now();
      if (wait > 1) await pause(wait);
      response.write(piece);
    }
    await new Promise<void>((resolve) => {
      if (line) response.end(resolve);
      else response.end(body, resolve);
    });
  };
}
