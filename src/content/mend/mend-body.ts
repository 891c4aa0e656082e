import type { Surveyor } from '../file/check-body.ts';
import { splitFrontMatter } from '../file/front-matter.ts';
import { lineAt, typedRange } from '../file/source-text.ts';
import type { MendedText } from './mend-text.ts';

/** Mends links and pictures of a body that stayed text, where it is plain what was meant. */
export function mendBody(text: string, survey: Surveyor): MendedText {
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const parts = splitFrontMatter(text.slice(bom));
  if ('kind' in parts) return { text, done: [] };
  const start = parts.body + bom;
  // Every second piece is a line's end, and stays.
  const pieces = text.slice(start).split(/(\r\n|\r|\n)/);
  const done: string[] = [];
  const { failures } = survey(text.slice(start));
  for (const { at, mended, sure } of failures.toReversed()) {
    const index = at ? (at.line - 1) * 2 : -1;
    const line = pieces[index];
    if (!at || line === undefined || mended === undefined || !sure) continue;
    const [from, to] = typedRange(lineAt(line, 1), at.column - 1, at.length);
    const typed = line.slice(from, to);
    pieces[index] = line.slice(0, from) + mended + line.slice(to);
    done.unshift(`Dòng ${parts.bodyLine + at.line - 1}: đã sửa “${typed}” thành “${mended}”.`);
  }
  return { text: text.slice(0, start) + pieces.join(''), done };
}
