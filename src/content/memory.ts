import type { CheckedFile } from './checked-file.ts';
import type { FolderFile } from './folder.ts';

/** A file as it was read and checked. */
export interface Remembered<Data> {
  digest: string;
  checked: CheckedFile<Data>;
}

export interface Memory {
  /** What a file told when it was last read, or what `read` tells now. */
  recall<Data>(file: FolderFile, read: () => Remembered<Data>): Remembered<Data>;
  save(): void;
}

export function openMemory(): Memory {
  return { recall: (_file, read) => read(), save() {} };
}
