/** The engine of the search page in a thread of Node, with an index that a server gives. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, AskOptions } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import type { Question } from '#search/question.ts';
import { openFiles } from '../../src/client/search/files.ts';
import { openLibrary } from '../../src/client/search/pagefind-library.ts';

export interface Asked {
  question: Question;
  options: AskOptions;
}

/** The settled answer, and how many files were fetched until now. */
export type Told = { answer: Answer | undefined; files: number } | { failed: string };

const { base, script } = workerData as { base: string; script: string };
const files = openFiles(globalThis, base);
const engine = openLibrary(base, files, () => import(script)).then(createEngine);

parentPort?.on('message', (asked: Asked) => {
  tell(asked).then(
    (told) => parentPort?.postMessage(told),
    (error) => parentPort?.postMessage({ failed: String(error) } satisfies Told),
  );
});

async function tell({ question, options }: Asked): Promise<Told> {
  let answer: Answer | undefined;
  for await (const each of (await engine).ask(question, options)) answer = each;
  return { answer, files: files.count() };
}
