import { createIndex, type PagefindIndex } from 'pagefind';

/** One page as the search sees it: its address and a small HTML document with nothing but what can be found. */
export interface SearchDocument {
  url: string;
  html: string;
}

/**
 * Hands documents to Pagefind, which keeps the index in a process of its own.
 *
 * @throws when Pagefind refuses a document; nothing may be missing from the search without a word
 */
export async function createSearchIndex(
  documents: AsyncIterable<SearchDocument>,
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for await (const { url, html } of documents) {
    const answer = await index.addHTMLFile({ url, content: html });
    if (answer.errors.length > 0) throw new Error(`Pagefind, ${url}: ${answer.errors.join('; ')}`);
  }
  return index;
}
