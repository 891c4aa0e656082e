import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

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
  /** With its headers, as sent. */
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
const PIECE = 4096;

/**
 * Serves a built portal through a line of given speed, as static hosts do: texts compressed, connections kept. The line is
 * here and not in the browser, as browsers do not slow the requests of workers.
 */
export async function serveSlowly(folder: string, line?: Line): Promise<SlowServer> {
  const transfers: Transfer[] = [];
  const send = sender(line);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://portal');
    const transfer = {
      path: pathname,
      asked: Date.now(),
      bytes: 0,
      ended: Number.POSITIVE_INFINITY,
    };
    transfers.push(transfer);
    const before = response.socket?.bytesWritten ?? 0;
    const file = join(
      folder,
      normalize(decodeURIComponent(pathname)),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    const body = await readFile(file).catch(() => undefined);
    const type = TYPES[extname(file)];
    if (line) await pause(line.latency);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(body && type && { 'Content-Encoding': 'gzip' }),
      'Cache-Control': 'max-age=600',
    });
    const { socket } = response;
    await send(response, body && type ? gzipSync(body) : (body ?? Buffer.alloc(0)));
    transfer.bytes = (socket?.bytesWritten ?? before) - before;
    transfer.ended = Date.now();
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    transfers,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Writes bodies piece by piece, each in its turn on the one line. */
function sender(line?: Line): (response: ServerResponse, body: Buffer) => Promise<void> {
  let free = 0;
  return async (response, body) => {
    for (let at = 0; line && at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      free =
        Math.max(free, performance.now()) + (piece.length * 8) / (line.megabitsPerSecond * 1000);
      const wait = free - performance.now();
      if (wait > 1) await pause(wait);
      response.write(piece);
    }
    await new Promise<void>((resolve) => response.end(line ? undefined : body, resolve));
  };
}
