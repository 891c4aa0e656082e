import { isNeeded } from '#search/needed.ts';
import { ENGINE, filesToOpen, PORTAL, type PortalIndex } from '#search/portal-index.ts';
import type { Question } from '#search/question.ts';
import type { ToWorker } from './messages.ts';

/** What the first answer to a question waits for: the files of the newest shelf that it needs. */
export function firstFiles({ shelves }: PortalIndex, question: Question): string[] {
  const newest = shelves.find(({ years }) => isNeeded(years, question));
  return newest ? filesToOpen(newest) : [];
}

/** A worker takes as long to come as the files that it will ask for first, so the page fetches these meanwhile. */
export function giveFirstFiles(worker: Worker, question: Question): void {
  const give = async (file: string) => {
    const bytes = await fetchFile(file);
    // Read before it is handed over, as it is gone from here then.
    const text = file === PORTAL && bytes ? new TextDecoder().decode(bytes) : undefined;
    worker.postMessage({ file, bytes } satisfies ToWorker, bytes ? [bytes] : []);
    return text;
  };
  give(ENGINE);
  give(PORTAL)
    .then((text) => {
      if (text) for (const file of firstFiles(JSON.parse(text), question)) give(file);
    })
    // The worker reads the same list, and says what is wrong with it.
    .catch(() => {});
}

async function fetchFile(file: string): Promise<ArrayBuffer | undefined> {
  try {
    // Every other name is another file when its content is another, or belongs to the version of the engine.
    const address = `${import.meta.env.BASE_URL}pagefind/${file}`;
    const response = await fetch(address, file === PORTAL ? { cache: 'no-cache' } : {});
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}
