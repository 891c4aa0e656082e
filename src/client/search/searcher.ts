import type { AskOptions, Searcher } from '#search/answer.ts';
import type { Question } from '#search/question.ts';
import { hasHung } from './bytes.ts';
import { giveFirstFiles } from './first-files.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/**
 * Pagefind goes through every word that it has loaded at each look, and cannot let go of one. A fresh start, out of the
 * browser's cache, gives a phone its memory back; a dozen questions to an archive of 30,000 come nowhere near it.
 */
export const MOST_FILES = 4000;

/**
 * A searcher that works in a thread of its own, which starts with the first question and then stays. Where it fails, a
 * fresh one is asked once more.
 *
 * @example
 * for await (const answer of createSearcher().ask(question, { show: 10 })) show(answer);
 */
export function createSearcher(): Searcher {
  let worker: Worker | undefined;
  let number = 0;
  /** What the worker says about the question asked last. */
  let heard: Mailbox<FromWorker> = openMailbox();

  function start(question: Question): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const first = number;
    const fail = (failure: { number: number; failed: string }) => {
      if (started !== worker) return;
      heard.put(failure);
      // What failed for one question is missing for the next.
      retire();
    };
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('failed' in data) fail(data);
      else if (started === worker && data.number === number) heard.put(data);
    });
    started.addEventListener('error', ({ message }) =>
      fail({ number, failed: message || 'worker' }),
    );
    giveFirstFiles(started, question, (failed) => fail({ number: first, failed }));
    return started;
  }

  function retire() {
    worker?.terminate();
    worker = undefined;
  }

  function post(question: Question, options: AskOptions) {
    worker ??= start(question);
    worker.postMessage({ number, question, options } satisfies ToWorker);
  }

  return {
    async *ask(question, options) {
      heard.close();
      const mine = ++number;
      const messages = openMailbox<FromWorker>();
      heard = messages;
      /** Years that were looked through for the answer given last, and those that an answer must have to be given. */
      let opened = 0;
      let least = 0;
      let isSecond = false;
      post(question, options);
      try {
        for await (const message of messages.read()) {
          if ('answer' in message) {
            const { settled, progress } = message.answer;
            if (!settled && progress.opened < least) continue;
            opened = progress.opened;
            yield message.answer;
          } else if ('ended' in message) {
            if (message.files > MOST_FILES) retire();
            return;
          } else {
            // Who has waited in vain is told; who asked meanwhile has not waited yet.
            const isLate = hasHung(message.failed) && message.number === mine;
            if (isSecond || isLate || navigator.onLine === false) throw new Error(message.failed);
            // The portal may have been published anew: a fresh worker begins with a new list of files.
            isSecond = true;
            // It begins with the newest year again, and readers have seen more.
            least = opened;
            post(question, options);
          }
        }
      } finally {
        messages.close();
        // Whoever has seen enough must not pay for the older years.
        worker?.postMessage({ stop: mine } satisfies ToWorker);
      }
    },
  };
}
