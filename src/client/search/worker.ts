/** Searches away from the page's own thread. */

import type { Searcher } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import { type Files, openFiles } from './files.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { openLibrary } from './pagefind-library.ts';

/** What this file uses of a worker's scope; the types of pages and of workers cannot be had together. */
interface WorkerScope {
  fetch: typeof fetch;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

type Asking = Exclude<ToWorker, { stop: number }>;

const scope = globalThis as unknown as WorkerScope;
const base = '/pagefind/';
const plainFetch = scope.fetch.bind(globalThis);
let opening: Promise<Searcher> | undefined;
let files: Files | undefined;
let stopped = 0;

scope.onmessage = ({ data }) => {
  if ('stop' in data) {
    stopped = data.stop;
    return;
  }
  answer(data).catch((error: unknown) => {
    // What could not be loaded is loaded anew for the next question.
    opening = undefined;
    scope.postMessage({ number: data.number, failed: String(error) });
  });
};

async function answer({ number, question, options }: Asking): Promise<void> {
  opening ??= open();
  const searcher = await opening;
  for await (const each of searcher.ask(question, options)) {
    if (number <= stopped) break;
    scope.postMessage({ number, answer: each });
  }
  scope.postMessage({ number, ended: true, files: files?.count() ?? 0 });
}

async function open(): Promise<Searcher> {
  scope.fetch = plainFetch;
  const load = (address: string) => import(/* @vite-ignore */ address);
  files = openFiles(scope, base);
  return createEngine(await openLibrary(base, files, load));
}
