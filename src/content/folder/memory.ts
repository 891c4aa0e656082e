import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileKind } from './file-kinds.ts';
import type { FolderFile } from './list-folder.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** What files told when they were last looked at, kept between builds. */
export interface Memory {
  /**
   * What a file tells: remembered while the file is untouched or holds the same bytes, else found out anew.
   *
   * @param question what is asked of it, as one file may be asked several things
   * @param read the bytes that count; what it throws is passed on
   * @param tell a pure function of the file's path and these bytes, whose result is JSON
   */
  recall<Told>(
    question: FileKind | 'picture' | 'whole file',
    file: FolderFile,
    read: () => Uint8Array,
    tell: (bytes: Uint8Array) => Told,
  ): { digest: string; told: Told };
  /** Writes down what was recalled, and forgets the rest. */
  save(): void;
}

/** A file changed less than this many milliseconds before it was read may have changed again within one tick of its clock. */
const settling = 2000;

interface Row {
  /** Size, modified and changed as text; empty when the file was too young to be known again by them. */
  stamp: string;
  digest: string;
  told: unknown;
}

/**
 * @param folder where to keep `content.json`; without it nothing is kept
 * @param key of everything but the files that decides what they tell; another key forgets all
 * @param opened the moment of the machine's clock, whatever moment the portal stands at: files are dated by that clock
 */
export function openMemory(folder: string | undefined, key: string, opened = Date.now()): Memory {
  const path = folder === undefined ? undefined : join(folder, 'content.json');
  const before = path === undefined ? new Map<string, Row>() : load(path, key);
  const now = new Map<string, Row>();
  let changed = false;
  return {
    recall<Told>(
      question: string,
      file: FolderFile,
      read: () => Uint8Array,
      tell: (bytes: Uint8Array) => Told,
    ) {
      const name = `${question} ${file.path}`;
      const known = now.get(name) ?? before.get(name);
      const stamp = stampOf(file);
      if (known && known.stamp === stamp) {
        now.set(name, known);
        return { digest: known.digest, told: known.told as Told };
      }
      const bytes = read();
      const digest = digestOf(bytes);
      const told = known?.digest === digest ? (known.told as Told) : tell(bytes);
      const row = { stamp: isSettled(file, opened) ? stamp : '', digest, told };
      // A young file is read by each process of a build; only the first learns something.
      changed ||= known?.stamp !== row.stamp || known.digest !== digest;
      now.set(name, row);
      return { digest, told };
    },
    save() {
      if (path !== undefined && (changed || now.size !== before.size))
        writeSealed(path, { key, rows: [...now] });
    },
  };
}

function stampOf({ size, modified, changed }: FolderFile): string {
  return `${size} ${modified} ${changed}`;
}

function isSettled({ modified, changed }: FolderFile, opened: number): boolean {
  const limit = BigInt(opened - settling) * 1_000_000n;
  return modified < limit && changed < limit;
}

/** The digest of a file's bytes, by which it is known again. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

function load(path: string, key: string): Map<string, Row> {
  const { key: written, rows } = readSealed<{ key: string; rows: [string, Row][] }>(path) ?? {};
  return written === key ? new Map(rows) : new Map();
}
