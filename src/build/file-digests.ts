import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openMemory } from '#content/folder/memory.ts';

/** Digests of whole files, of pictures and films above all: each is read once and known again by its size and times. */
export interface FileDigests {
  /** @param path from the content folder; a file that is gone has the digest of none */
  of(path: string): string;
  /** Writes down what was asked for, and forgets the rest. */
  save(): void;
}

const PIECE = 1 << 20;

export function openFileDigests(content: string, cache: string): FileDigests {
  const memory = openMemory(join(cache, 'files'), '1');
  return {
    of(path) {
      const whole = join(content, path);
      const stats = statSync(whole, { bigint: true, throwIfNoEntry: false });
      if (!stats) return '';
      const file = {
        path,
        size: Number(stats.size),
        modified: stats.mtimeNs,
        changed: stats.ctimeNs,
      };
      return memory.recall(
        'whole file',
        file,
        () => digestOf(whole),
        () => null,
      ).digest;
    },
    save: () => memory.save(),
  };
}

/** Piece by piece, as films may be larger than the memory. */
function digestOf(path: string): Uint8Array {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = -1; read !== 0; hash.update(piece.subarray(0, read)))
      read = readSync(file, piece);
    return hash.digest();
  } finally {
    closeSync(file);
  }
}
