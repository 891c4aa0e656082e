import type { MarkdownIt } from 'markdown-it';
import type { BodyEnvironment } from '../environment.ts';

/** Reports galleries without a picture, and words that stand among the pictures of one. */
export function galleries(parser: MarkdownIt): void {
  parser.core.ruler.push('galleries', (state) => {
    const { failures }: BodyEnvironment = state.env;
    if (!failures) return;
    let gallery: { line: number; level: number; pictures: number; words: number[] } | undefined;
    for (const { type, level, map, nesting, meta } of state.tokens) {
      const line = (map?.[0] ?? 0) + 1;
      // Of one that is never closed nobody knows what belongs to it.
      if (type === 'gallery_open' && meta?.isClosed)
        gallery = { line, level, pictures: 0, words: [] };
      else if (type === 'gallery_close' && gallery) {
        const [first] = gallery.words;
        if (gallery.pictures === 0) failures.push({ line: gallery.line, reason: 'gallery-empty' });
        else if (first !== undefined) failures.push({ line: first, reason: 'gallery-words' });
        gallery = undefined;
      } else if (gallery && level === gallery.level + 1 && nesting >= 0) {
        if (type === 'figure_open') gallery.pictures++;
        else if (type !== 'inline') gallery.words.push(line);
      }
    }
  });
}
