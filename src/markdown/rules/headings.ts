import type { MarkdownIt } from 'markdown-it';
import { slugify } from '#text/slug.ts';
import { plainText } from '../plain-text.ts';

/**
 * Headings can be linked to, by an id made of their words; the page has its one `h1` already, so a body's is an `h2`.
 *
 * Ids of headings never hold an underscore: those that do are free for the rest of the page.
 */
export function headings(parser: MarkdownIt): void {
  parser.core.ruler.push('headings', (state) => {
    const taken = new Set<string>();
    const repeats = new Map<string, number>();
    for (const [i, token] of state.tokens.entries()) {
      if (token.tag === 'h1') token.tag = 'h2';
      if (token.type !== 'heading_open') continue;
      const slug = slugify(plainText(state.tokens[i + 1]?.children ?? [])) || 'muc';
      let time = repeats.get(slug) ?? 1;
      let id = time > 1 ? `${slug}-${time}` : slug;
      while (taken.has(id)) id = `${slug}-${++time}`;
      repeats.set(slug, time + 1);
      taken.add(id);
      token.attrSet('id', id);
    }
  });
}
