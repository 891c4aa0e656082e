import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the checker says of one place of a page. */
export interface Remark {
  /** Path of the page below the folder: `thoi-su/index.html`. */
  page: string;
  /** Whether the page breaks the standard; everything else is advice. */
  wrong: boolean;
  line: number;
  column: number;
  says: string;
  /** The markup around that place, on one line. */
  markup: string;
}

/** There is no Java, or it cannot run the checker. */
export class JavaError extends Error {}

/** Why pages cannot be checked here; nothing where they can. */
export async function javaMissing(): Promise<string | undefined> {
  try {
    await java(['-version']);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Checks every page below a folder with the Nu HTML checker, in one run.
 *
 * @param folder an absolute path
 * @returns remarks by page, in the order in which they stand there
 * @throws {JavaError} without Java
 */
export async function checkPages(folder: string): Promise<Remark[]> {
  const jar = String(createRequire(import.meta.url)('vnu-jar'));
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html'];
  // The language is ours to know; guessing it from the words takes a third of the time.
  const printed = await java(['-jar', jar, ...options, '--no-langdetect', folder]);
  return readRemarks(printed, folder);
}

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url?: string;
  lastLine?: number;
  firstLine?: number;
  firstColumn?: number;
  lastColumn?: number;
  message: string;
  extract?: string;
}

/** @param printed the checker's own JSON */
export function readRemarks(printed: string, folder: string): Remark[] {
  const { messages } = JSON.parse(printed) as { messages: Message[] };
  return messages
    .map((message) => ({
      page: message.url ? relative(folder, fileURLToPath(message.url)) : '',
      wrong: message.type !== 'info',
      line: message.firstLine ?? message.lastLine ?? 0,
      column: message.firstColumn ?? message.lastColumn ?? 0,
      says: message.message,
      markup: (message.extract ?? '').replace(/\s+/g, ' ').trim(),
    }))
    .sort((a, b) => compare(a.page, b.page) || a.line - b.line || a.column - b.column);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function java(args: string[]): Promise<string> {
  return new Promise((settle, reject) => {
    execFile('java', args, { maxBuffer: 2 ** 30 }, (error, stdout, stderr) => {
      if (!error) return settle(stdout);
      const why =
        error.code === 'ENOENT'
          ? 'Java is not installed (Debian: apt-get install default-jre-headless)'
          : `Java cannot run the checker: ${stderr.trim() || error.message}`;
      reject(new JavaError(why));
    });
  });
}
