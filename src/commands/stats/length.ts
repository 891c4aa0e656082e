import { readBody } from '#content/read.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { syllables } from '#text/syllables.ts';
import type { CountedArticle } from './counted-article.ts';

/**
 * How long the lead and the body of an article are, in syllables: what a word processor counts as words of Vietnamese.
 * Marks of Markdown, addresses and the title are no words. A lead that the body repeats counts once, as it is shown once.
 *
 * @param folder the content folder, absolute
 */
export function createLengthTeller(folder: string): (article: CountedArticle) => number {
  const renderer = createBodyRenderer();
  return (article) => {
    const { lead = '' } = article.data;
    const body = renderer.text(readBody(folder, article));
    return syllables(body).length + (body.startsWith(lead) ? 0 : syllables(lead).length);
  };
}
