import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer, AskOptions } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import type { Question } from '#search/question.ts';
import { openFiles } from '../../src/client/search/files.ts';
import { openLibrary } from '../../src/client/search/pagefind-library.ts';
import { serve } from './browser.ts';

export interface NodeSearch {
  /** The settled answer, of the very code that runs behind the search page. */
  ask(question: string | Question, options?: Partial<AskOptions>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Searches a built portal from Node. One at a time, as the index is fetched through the global `fetch`. */
export async function openSearch(out: string): Promise<NodeSearch> {
  const server = await serve(out);
  const base = `${server.url}/pagefind/`;
  const plain = globalThis.fetch;
  const script = pathToFileURL(join(out, 'pagefind/pagefind.js')).href;
  const library = await openLibrary(base, openFiles(globalThis, base), () => import(script));
  const engine = createEngine(library);
  return {
    async ask(question, { show = 10, typing = false } = {}) {
      const whole =
        typeof question === 'string' ? ({ words: question, order: 'best' } as const) : question;
      let last: Answer | undefined;
      for await (const answer of engine.ask(whole, { show, typing })) last = answer;
      if (!last?.settled) throw new Error(`"${whole.words}" was not answered`);
      return last;
    },
    async stop() {
      globalThis.fetch = plain;
      await server.stop();
    },
  };
}
