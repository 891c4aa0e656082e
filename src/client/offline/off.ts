/** Takes the place of the worker that kept copies where a portal keeps none any more: it clears up, and goes itself. */
import { deleteCopies } from './copies.ts';
import type { WorkerScope } from './messages.ts';

const worker = globalThis as unknown as WorkerScope;
const { registration, caches } = worker;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  const cleared = deleteCopies(caches, registration.scope, false);
  event.waitUntil(cleared.then(() => registration.unregister()));
});
