import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file as it is to be written again: byte order mark and line ends included.
 *
 * @returns undefined for what cannot be read, or is no text in UTF-8: nothing in it can be changed without loss
 */
export function rawText(folder: string, path: string): string | undefined {
  try {
    const bytes = readFileSync(join(folder, path));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
