import type { Settings } from '#commands/settings.ts';
import { type ArticleEntry, type Content, readBody } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';
import type { BodyWorld } from '#markdown/world.ts';
import { articleUrl } from '#portal/urls.ts';
import type { SearchDocument } from './search-index.ts';

/** The search reads words: links lead nowhere and pictures are not there. */
const wordsOnly: BodyWorld = {
  link: () => undefined,
  picture: () => undefined,
  firstPictureEager: false,
};

/** One document for each shown article, in the order of their ids, so that the index is the same at every build. */
export async function* searchDocuments(
  content: Content,
  settings: Settings,
): AsyncGenerator<SearchDocument> {
  const renderer = createBodyRenderer();
  const sections = new Map(
    content.sections
      .flatMap((section) => [section, ...section.children])
      .map(({ id, title }) => [id, title]),
  );
  const shown = content.articles.filter((entry) => isShown(entry, settings));
  for (const entry of shown.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const body = renderer.render(readBody(settings.content, entry), wordsOnly);
    yield { url: articleUrl(entry.id), html: documentOf(entry, sections.get(entry.section), body) };
  }
}

function documentOf(
  { section, data }: ArticleEntry,
  sectionTitle: string | undefined,
  body: string,
): string {
  const { title, lead, date } = data;
  const filters = [
    ['section', section],
    ['year', date.day.slice(0, 4)],
    ...data.tags.map(({ id }) => ['tag', id]),
  ]
    .map(([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`)
    .join('');
  const meta = [
    ['section', sectionTitle ?? section],
    ['date', date.day],
  ]
    .map(
      ([name, value]) =>
        `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value ?? '')}">`,
    )
    .join('');
  const sort = `<meta data-pagefind-sort="date[content]" content="${date.day}T${date.time ?? '00:00'}">`;
  const leadHtml = lead === undefined ? '' : `<p>${escapeHtml(lead)}</p>`;
  return `<!doctype html><html lang="vi"><body>${filters}${meta}${sort}<h1>${escapeHtml(title)}</h1>${leadHtml}${body}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
