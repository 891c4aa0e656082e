import type { AskOptions, Searcher } from '#search/answer.ts';
import { ENGINE, filesToOpen, PORTAL, type PortalIndex } from '#search/portal-index.ts';
import type { Question } from '#search/question.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/**
 * Pagefind goes through every word that it has loaded at each look, and cannot let go of one. After so many files a fresh
 * start, out of the browser's cache, is faster, and a phone has its memory back.
 */
export const MOST_FILES = 1500;

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
    giveFirstFiles(started);
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

/** A worker takes as long to come as the files that it will ask for first, so these are fetched meanwhile. */
async function giveFirstFiles(worker: Worker): Promise<void> {
  const give = async (file: string) => {
    const bytes = await fetchFile(file);
    // Read before it is handed over, as it is gone from here then.
    const text = file === PORTAL && bytes ? new TextDecoder().decode(bytes) : undefined;
    worker.postMessage({ file, bytes } satisfies ToWorker, bytes ? [bytes] : []);
    return text;
  };
  give(ENGINE);
  const portal = await give(PORTAL);
  const [newest] = portal ? (JSON.parse(portal) as PortalIndex).shelves : [];
  for (const file of newest ? filesToOpen(newest) : []) give(file);
}

async function fetchFile(file: string): Promise<ArrayBuffer | undefined> {
  try {
    // Every other name is another file when its content is another, or belongs to the version of the engine.
    const response = await fetch(`/pagefind/${file}`, file === PORTAL ? { cache: 'no-cache' } : {});
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
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
