/**
 * Keeps what was read for a time without a network. While there is one, pages come from it alone; files whose names tell
 * their content may come from here. Every version takes over at once: no page depends on one.
 */
import { deleteCopies, openCopies } from './copies.ts';
import { inTime } from './in-time.ts';
import type { Fetching, Shown, WorkerScope } from './messages.ts';
import { withTools } from './tools.ts';

const worker = globalThis as unknown as WorkerScope;
const { registration, caches } = worker;
const { scope } = registration;
const copies = openCopies(caches, scope);
/** Milliseconds for which the network is waited for when there is a copy. */
const PATIENCE = 4_000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  const { data } = event;
  if (isShown(data)) event.waitUntil(copies.keep(withTools(data, scope)));
});
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !isOurs(url)) return;
  if (mode === 'navigate') event.respondWith(page(event));
  else if (url.startsWith(`${scope}_astro/`)) event.respondWith(file(event.request));
});

async function takeOver(): Promise<void> {
  await deleteCopies(caches, scope, true);
  // The page need not wait until this worker has started.
  await registration.navigationPreload?.enable();
  await worker.clients.claim();
}

function page(event: Fetching): Promise<Response> {
  const { request } = event;
  const address = request.url.replace(/[?#].*/, '');
  const network = (async () => (await event.preloadResponse) ?? fetch(request))();
  // What was taken back must not be read here for weeks.
  const isGone = ({ status }: Response) => status === 404 || status === 410;
  const after = network.then((answer) => (isGone(answer) ? copies.drop(address) : undefined));
  event.waitUntil(after.catch(() => {}));
  return inTime(network, () => copies.page(address), PATIENCE);
}

async function file(request: Request): Promise<Response> {
  return (await copies.file(request.url).catch(() => undefined)) ?? fetch(request);
}

/** The editors' form is no part of what readers read. */
function isOurs(url: string): boolean {
  return url.startsWith(scope) && !/^quan-tri(?:[/?#]|$)/.test(url.slice(scope.length));
}

function isShown(data: unknown): data is Shown {
  const { page, files } = (data ?? {}) as Partial<Shown>;
  const addresses = Array.isArray(files) ? [page, ...files] : [undefined];
  return addresses.every((each) => typeof each === 'string' && isOurs(each));
}
