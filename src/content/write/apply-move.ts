import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Move } from './move-article.ts';

/** Does what was planned. @param folder the content folder, absolute */
export function applyMove(folder: string, { from, to, texts }: Move): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
}
