import { quoteText } from './yaml-mend.ts';
import type { Range, YamlTree } from './yaml-tree.ts';

/** A value of which YAML drops the end, as of `title: Ra quân #SôngTràXanh`. */
export interface LostEnd {
  /** From the start of the file: what is dropped, and the line from the key on. */
  lost: Range;
  line: Range;
  /** The line from the key on as it was most likely meant. */
  mended: string;
}

/** Lines of which half a headline is lost. A note behind a date is a note. */
export function lostEnds(text: string, tree: YamlTree): LostEnd[] {
  return ['title', 'lead', 'kicker'].flatMap((key) => {
    const part = tree.parts.get(key);
    if (!part?.comment || !part.key) return [];
    const [start] = part.range;
    const from = text.indexOf('#', part.range[1]);
    // A comment on a line of its own loses nothing.
    if (text.slice(part.range[1], from).includes('\n')) return [];
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd === -1 ? text.length : lineEnd;
    const value = text.slice(start, to).trim();
    // Behind quotation marks only what looks like a keyword was meant to be read.
    if (/^["']/.test(value) && !/^#[\p{L}\p{N}]/u.test(text.slice(from, to))) return [];
    const whole = value
      .split('\n')
      .map((line) => line.trim())
      .join(' ');
    const mended = `${key}: ${quoteText(whole)}`;
    return [
      {
        lost: [from, from + text.slice(from, to).trimEnd().length],
        line: [part.key[0], to],
        mended,
      },
    ];
  });
}
