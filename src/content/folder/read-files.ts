import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBodyRenderer } from '#markdown/renderer.ts';
import type { ArticleData } from '../file/article-data.ts';
import { createFileChecker } from '../file/check-file.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { PageData } from '../file/page-data.ts';
import { type FileIdentity, identify } from './file-identity.ts';
import type { Folder } from './list-folder.ts';
import type { Memory } from './memory.ts';

/** A Markdown file of the folder with what its path and its bytes say. */
export interface ReadFile {
  /** Path from the content folder, as on disk. */
  file: string;
  identity: FileIdentity;
  digest: string;
  checked: CheckedFile<ArticleData | PageData>;
}

/** Reads and checks every article and page by itself; `unreadable`: paths that cannot be opened. */
export function readFiles(
  root: string,
  folder: Folder,
  timeZone: string,
  memory: Memory,
): { files: ReadFile[]; unreadable: string[] } {
  const checker = createFileChecker(timeZone, createBodyRenderer().survey);
  const files: ReadFile[] = [];
  const unreadable: string[] = [];
  for (const file of folder.files.values()) {
    const identity = identify(file.path);
    if (!identity) continue;
    try {
      const { digest, told } = memory.recall<ReadFile['checked']>(
        identity.kind,
        file,
        () => readFileSync(join(root, file.path)),
        (bytes) => checker[identity.kind](file.path, bytes),
      );
      files.push({ file: file.path, identity, digest, checked: told });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      unreadable.push(file.path);
    }
  }
  return { files, unreadable };
}
