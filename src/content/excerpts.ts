import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, lineAt } from './file/source-text.ts';
import type { Problem } from './problem.ts';

/**
 * Puts the writer's own line beside each problem that has a place.
 *
 * @param problems in order of file, so that each file is opened once
 */
export function withExcerpts(folder: string, problems: readonly Problem[]): Problem[] {
  let open = { file: '', text: '' };
  return problems.map((each) => {
    if (!each.at) return each;
    if (open.file !== each.file) open = { file: each.file, text: textOf(join(folder, each.file)) };
    return { ...each, excerpt: lineAt(open.text, each.at.line) };
  });
}

/** What is not UTF-8 is shown with replacement characters. */
function textOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    const decoded = decodeText(bytes);
    return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
