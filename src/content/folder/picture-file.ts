import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './list-folder.ts';
import type { Memory } from './memory.ts';
import { headerLength, judgePicture, type PictureVerdict } from './picture-header.ts';

/** Looks into pictures of a folder, into each once. Paths on disk, from the folder. */
export function createPictureJudge(
  root: string,
  folder: Folder,
  memory: Memory,
): (path: string) => PictureVerdict {
  const verdicts = new Map<string, PictureVerdict>();
  return (path) => {
    const known = verdicts.get(path);
    if (known) return known;
    const verdict = judge(root, path, folder, memory);
    verdicts.set(path, verdict);
    return verdict;
  };
}

function judge(root: string, path: string, folder: Folder, memory: Memory): PictureVerdict {
  const file = folder.files.get(path.normalize('NFC'));
  if (!file) return { is: 'unreadable', reason: 'không mở được' };
  try {
    const header = () => readHeader(join(root, path));
    return memory.recall('picture', file, header, (bytes) => judgePicture(path, bytes)).told;
  } catch {
    return { is: 'unreadable', reason: 'không mở được' };
  }
}

function readHeader(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(headerLength);
    return bytes.subarray(0, readSync(handle, bytes, 0, headerLength, 0));
  } finally {
    closeSync(handle);
  }
}
