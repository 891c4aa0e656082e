import type { AskOptions, Searcher } from '#search/answer.ts';
import { filesToOpen, type PortalIndex } from '#search/portal-index.ts';
import type { Question } from '#search/question.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/**
 * Pagefind goes through every word that it has loaded at each look, and cannot let go of one. After so many files a fresh
 * start, out of the browser's cache, is faster, and a phone has its memory back.
 */
export const MOST_FILES = 1500;

/** What every shelf is searched with. */
const ENGINE = ['pagefind.js', 'wasm.unknown.pagefind'];

/**
 * A searcher that works in a thread of its own, which starts with the first question and then stays.
 *
 * @example
 * for await (const answer of createSearcher().ask(question, { show: 10 })) show(answer);
 */
export function createSearcher(): Searcher {
  let worker: Worker | undefined;
  let number = 0;

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('error', () => {
      worker = undefined;
    });
    warm(ENGINE);
    fetchPortal().then((portal) => {
      started.postMessage({ portal } satisfies ToWorker);
      const [newest] = portal ? (JSON.parse(portal) as PortalIndex).shelves : [];
      if (newest) warm(filesToOpen(newest));
    });
    return started;
  }

  function retire() {
    worker?.terminate();
    worker = undefined;
  }

  return {
    async *ask(question: Question, options: AskOptions) {
      number++;
      const mine = number;
      worker ??= start();
      const messages = listen(worker, mine);
      worker.postMessage({ number: mine, question, options } satisfies ToWorker);
      try {
        for await (const message of messages) {
          if (number !== mine) return;
          if ('ended' in message) {
            if (message.files > MOST_FILES) retire();
            return;
          }
          if ('failed' in message) {
            // The portal may have been published anew: the next question begins with a new list of files.
            retire();
            throw new Error(message.failed);
          }
          yield message.answer;
        }
      } finally {
        // Whoever has seen enough must not pay for the older years.
        worker?.postMessage({ stop: mine } satisfies ToWorker);
      }
    },
  };
}

/** The worker needs it first of all, and takes as long to come. */
async function fetchPortal(): Promise<string | undefined> {
  try {
    const response = await fetch('/pagefind/portal.json', { cache: 'no-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** While the worker is on its way, what it will ask for first comes into the browser's cache. */
function warm(files: readonly string[]): void {
  // The worker asks again, and hears of a failure.
  for (const file of files) fetch(`/pagefind/${file}`).catch(() => {});
}

/** What a worker says about one question, until it has said everything. */
async function* listen(worker: Worker, number: number): AsyncGenerator<FromWorker> {
  const waiting: FromWorker[] = [];
  let wake = () => {};
  const hear = ({ data }: MessageEvent<FromWorker>) => {
    if (data.number !== number) return;
    waiting.push(data);
    wake();
  };
  const fail = (event: Event) => {
    waiting.push({ number, failed: String((event as ErrorEvent).message || 'worker') });
    wake();
  };
  worker.addEventListener('message', hear);
  worker.addEventListener('error', fail);
  try {
    while (true) {
      const message = waiting.shift();
      if (message) yield message;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    worker.removeEventListener('message', hear);
    worker.removeEventListener('error', fail);
  }
}
