import type { SearchDocument } from '#integrations/search/documents.ts';

/** A shown article as the search sees it; without a day, a standing page. */
export function searchDocument(
  slug: string,
  day: string,
  { title = `Tin ${slug}`, text = '' }: { title?: string; text?: string } = {},
): SearchDocument {
  const url = day ? `/thoi-su/${slug}/` : `/${slug}/`;
  const sections = day ? ['thoi-su'] : [];
  return {
    kind: day ? 'tin' : 'trang',
    url,
    day,
    time: day && '08:00',
    sections,
    filters: {
      section: sections,
      year: day ? [day.slice(0, 4)] : [],
      author: [],
      tag: [],
      kind: [day ? 'tin' : 'trang'],
    },
    digest: JSON.stringify([slug, day, title, text]),
    read: () => ({
      findable: { title, lead: '', body: text, names: [] },
      readable: { url, title, section: day && 'Thời sự', text },
    }),
  };
}
