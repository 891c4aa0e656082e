/** Searches away from the page's own thread. */

import type { Searcher } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import { ENGINE, PORTAL, type PortalIndex } from '#search/portal-index.ts';
import type { Question } from '#search/question.ts';
import { within } from './bytes.ts';
import { type Files, openFiles } from './files.ts';
import { firstFiles } from './first-files.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { openLibrary } from './pagefind-library.ts';

/** What this file uses of a worker's scope; the types of pages and of workers cannot be had together. */
interface WorkerScope {
  fetch: typeof fetch;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

interface Gift {
  promise: Promise<ArrayBuffer | undefined>;
  resolve(bytes: ArrayBuffer | undefined): void;
}

type Asking = Extract<ToWorker, { number: number }>;

const scope = globalThis as unknown as WorkerScope;
const base = `${import.meta.env.BASE_URL}pagefind/`;
/** Milliseconds in which the page may say that it has enough. */
const PAUSE = 60;
/** Milliseconds for Pagefind's own script, which comes among other files and does not tell how far it is. */
const PATIENCE = 60_000;
let opening: Promise<Searcher> | undefined;
/** What the page fetches for this worker while it starts, by name. */
const gifts = new Map<string, Gift>();
let files: Files | undefined;
let stopped = 0;

scope.onmessage = ({ data }) => {
  if ('stop' in data) stopped = Math.max(stopped, data.stop);
  else if ('file' in data) giftOf(data.file).resolve(data.bytes);
  else hear(data);
};

function hear(data: Asking): void {
  answer(data).catch((error: unknown) => {
    scope.postMessage({ number: data.number, failed: String(error) });
  });
}

async function answer({ number, question, options }: Asking): Promise<void> {
  opening ??= open(question);
  const searcher = await opening;
  for await (const each of searcher.ask(question, options)) {
    if (number <= stopped) break;
    scope.postMessage({ number, answer: each });
    // Who suggests while somebody types has seldom use for older years, and says so at once.
    if (options.typing) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  scope.postMessage({ number, ended: true, files: files?.count() ?? 0 });
}

async function open(question: Question): Promise<Searcher> {
  const load = (address: string) => within(import(/* @vite-ignore */ address), PATIENCE);
  files = openFiles(scope, base);
  for (const file of [PORTAL, ENGINE]) files.expect(base + file, giftOf(file).promise);
  const [library] = await Promise.all([
    openLibrary(base, files, load),
    expectFirst(files, question),
  ]);
  return createEngine(library);
}

/** Pagefind itself would fetch its list of words only after its own script, its engine and the entry. */
async function expectFirst(files: Files, question: Question): Promise<void> {
  // A page that could not have the list does not know what else to fetch.
  const isGiven = (await giftOf(PORTAL).promise) !== undefined;
  const portal = await files.json<PortalIndex>(base + PORTAL);
  for (const file of firstFiles(portal, question)) {
    files.expect(base + file, isGiven ? giftOf(file).promise : undefined);
  }
}

/** Asked for and given in either order. */
function giftOf(file: string): Gift {
  const known = gifts.get(file);
  if (known) return known;
  let resolve: Gift['resolve'] = () => {};
  const promise = new Promise<ArrayBuffer | undefined>((settle) => {
    resolve = settle;
  });
  const gift = { promise, resolve };
  gifts.set(file, gift);
  return gift;
}
