import type { SearchDocument } from './documents.ts';

/**
 * A document of nothing but terms, the heaviest first, with what it can be sifted and sorted by.
 *
 * @param digest of the readable text that takes the terms' place: Pagefind names its record by what it is given here, and
 *   another text must have another name
 */
export function termsHtml(
  document: SearchDocument,
  weights: ReadonlyMap<string, number>,
  digest = '',
): string {
  const filters = Object.entries(document.filters).flatMap(([name, values]) =>
    values.map((value) => meta('filter', name, value)),
  );
  // Pages without a day would vanish from lists in the order of days.
  const sort = meta('sort', 'date', `${document.day || '0000-00-00'}T${document.time || '00:00'}`);
  const groups = Map.groupBy(weights.keys(), (term) => weights.get(term) as number);
  const terms = [...groups]
    .sort(([a], [b]) => b - a)
    .map(
      ([weight, group]) =>
        `<span data-pagefind-weight="${weight}">${group.sort().join(' ')}</span>`,
    );
  return `<!doctype html><html lang="vi"><body>${filters.join('')}${sort}${digest && meta('meta', 'digest', digest)}${terms.join(' ')}</body></html>`;
}

function meta(kind: 'filter' | 'sort' | 'meta', name: string, value: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(value)}">`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
