import { isNeeded } from '#search/needed.ts';
import { ENGINE, filesToOpen, PORTAL, type PortalIndex } from '#search/portal-index.ts';
import type { Question } from '#search/question.ts';
import { fetchBytes, hasHung } from './bytes.ts';
import type { ToWorker } from './messages.ts';

/** What the first answer to a question waits for: the files of the newest shelf that it needs. */
export function firstFiles({ shelves }: PortalIndex, question: Question): string[] {
  const newest = shelves.find(({ years }) => isNeeded(years, question));
  return newest ? filesToOpen(newest) : [];
}

/**
 * A worker takes as long to come as the files that it will ask for first, so the page fetches these meanwhile.
 *
 * @param fail hears of a file that does not come in time; the worker would only wait once more
 */
export function giveFirstFiles(
  worker: Worker,
  question: Question,
  fail: (reason: string) => void,
): void {
  const give = async (file: string) => {
    const bytes = await fetchFile(file).catch((error: unknown) => {
      if (hasHung(String(error))) fail(String(error));
      return undefined;
    });
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

function fetchFile(file: string): Promise<ArrayBuffer> {
  // Every other name is another file when its content is another, or belongs to the version of the engine.
  const options: RequestInit = file === PORTAL ? { cache: 'no-cache' } : {};
  return fetchBytes(fetch, `${import.meta.env.BASE_URL}pagefind/${file}`, options);
}
