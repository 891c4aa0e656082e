import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, AskOptions } from '#search/answer.ts';
import type { Question } from '#search/question.ts';
import { MOST_FILES } from '../../src/client/search/searcher.ts';
import { serve } from './browser.ts';
import type { Asked, Told } from './search-worker.ts';

export interface NodeSearch {
  /** The settled answer, of the very code that runs behind the search page. One question at a time. */
  ask(question: string | Question, options?: Partial<AskOptions>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Searches a built portal from Node, in a thread that is started afresh as the one of the page is. */
export async function openSearch(out: string): Promise<NodeSearch> {
  const server = await serve(out);
  const script = pathToFileURL(join(out, 'pagefind/pagefind.js')).href;
  const workerData = { base: `${server.url}/pagefind/`, script };
  let worker: Worker | undefined;

  return {
    async ask(question, { show = 10, typing = false } = {}) {
      worker ??= new Worker(new URL('./search-worker.ts', import.meta.url), { workerData });
      const whole: Question =
        typeof question === 'string' ? { words: question, order: 'best' } : question;
      worker.postMessage({ question: whole, options: { show, typing } } satisfies Asked);
      const [told] = (await once(worker, 'message')) as [Told];
      if ('failed' in told) throw new Error(`"${whole.words}": ${told.failed}`);
      if (!told.answer?.settled) throw new Error(`"${whole.words}" was not answered`);
      if (told.files > MOST_FILES) {
        await worker.terminate();
        worker = undefined;
      }
      return told.answer;
    },
    async stop() {
      await worker?.terminate();
      await server.stop();
    },
  };
}
